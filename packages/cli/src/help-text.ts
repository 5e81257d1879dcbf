const vi = `soatvan: soát văn bản tiếng Việt trước khi phát hành.

Cách dùng: soatvan [tùy chọn] [tệp, thư mục, mẫu tên tệp, hoặc - ]…
           soatvan LỆNH …

Chọn tệp
  -, --stdin               đọc văn bản từ đầu vào chuẩn
  --stdin-filename TÊN     tên của văn bản đó
  --files-from TỆP         danh sách tệp, mỗi dòng một tên (hoặc ngăn bằng NUL); - là đầu vào chuẩn
  --changed [REF]          chỉ những tệp khác với REF trong git (mặc định: HEAD)
  --diff-only              chỉ báo ở những dòng khác với REF
  --no-ignore              không xét .gitignore và .soatvanignore
  --ndjson-in              đọc văn bản từ đầu vào chuẩn, mỗi dòng {"path": …, "text": …}; trả mỗi dòng một kết quả
  --encoding TÊN           auto | utf-8 | utf-16le | utf-16be (mặc định: auto)

Quy tắc
  -c, --config TỆP         dùng đúng tệp cấu hình này; --no-config: không dùng tệp nào
  --preset TÊN             recommended | state | party | press
  --rule TÊN               chỉ chạy quy tắc hay nhóm này, ví dụ spelling; dùng được nhiều lần
  --severity MỨC           chỉ báo từ mức này: info | warning | error
  --fail-on MỨC            từ mức nào thì thoát với mã 1: info | warning | error | never (mặc định: warning)
  --max-warnings N         cho qua tối đa N cảnh báo
  --baseline TỆP           cho qua những chỗ đã ghi trong tệp nền; --update-baseline: ghi lại tệp nền

Sửa
  --fix                    trong những chỗ được báo, sửa chỗ nào chắc chắn không đổi nghĩa
  --unsafe                 cùng với --fix: sửa cả những chỗ rất có thể đúng ý
  --fix-dry-run            sửa thử, không ghi tệp
  --diff                   in bản vá của những chỗ sẽ sửa (dùng được với git apply)

Báo cáo
  --format DẠNG[:TỆP]      text | json | ndjson | sarif | junit | checkstyle | github | gitlab | rdjson | html | markdown;
                           dùng được nhiều lần, mỗi dạng ra một tệp
  --locale vi|en           ngôn ngữ của thông báo (mặc định: vi)
  --max-diagnostics N      chỉ liệt kê N chỗ đầu tiên; vẫn đếm đủ, mã thoát không đổi (mặc định: liệt kê hết)
  -q, --quiet              không in tóm tắt
  --color, --no-color      luôn hoặc không bao giờ tô màu

Chạy
  -j, --jobs N             số luồng (mặc định: auto)
  --cache                  nhớ kết quả theo nội dung, trong node_modules/.cache nếu có node_modules, không thì trong
                           .soatvan-cache; --cache-location TỆP: nhớ ở tệp này
  -w, --watch              kiểm tra lại mỗi khi tệp thay đổi
  -h, --help               trang này
  -v, --version            phiên bản

Lệnh
  soatvan config --show TỆP    cấu hình có hiệu lực với một tệp, và từng giá trị lấy ở đâu
  soatvan init                 viết tệp cấu hình mẫu
  soatvan rules                danh sách quy tắc
  soatvan explain QUY-TẮC      quy tắc tìm gì, vì sao, căn cứ nào
  soatvan why TỆP:DÒNG         vì sao một dòng bị báo
  soatvan normalize [TỆP]      đưa văn bản về Unicode dựng sẵn (NFC)
  soatvan code SỐ-KÝ-HIỆU      giải thích số và ký hiệu văn bản; --extract TỆP: liệt kê chúng, dạng CSV hoặc JSON
  soatvan convert --from MÃ    chuyển văn bản từ bảng mã cũ (TCVN3, VNI, VIQR, VISCII…) sang UTF-8
  soatvan lsp                  máy chủ ngôn ngữ cho trình soạn thảo

Mã thoát: 0 không có gì cần sửa; 1 có chỗ từ mức --fail-on; 2 dùng hoặc cấu hình sai, hoặc có tệp không đọc được hay
chưa kiểm tra hết.
`;

const en = `soatvan: checks Vietnamese official writing before publication.

Usage: soatvan [options] [files, folders, globs, or - ]…
       soatvan COMMAND …

Files
  -, --stdin               read a text from standard input
  --stdin-filename NAME    the name it goes by
  --files-from FILE        a list of files, one a line (or ended by NUL); - is standard input
  --changed [REF]          only files that differ from REF in git (default: HEAD)
  --diff-only              report only on lines that differ from REF
  --no-ignore              do not read .gitignore and .soatvanignore
  --ndjson-in              read texts from standard input, each line {"path": …, "text": …}; one result a line
  --encoding NAME          auto | utf-8 | utf-16le | utf-16be (default: auto)

Rules
  -c, --config FILE        use exactly this configuration; --no-config: none
  --preset NAME            recommended | state | party | press
  --rule NAME              run only this rule or category, such as spelling; may be given several times
  --severity LEVEL         report from this level on: info | warning | error
  --fail-on LEVEL          exit with 1 from this level on: info | warning | error | never (default: warning)
  --max-warnings N         let up to N warnings pass
  --baseline FILE          let pass what the baseline knows; --update-baseline: write it anew

Fixing
  --fix                    of what is reported, apply the fixes that cannot change meaning
  --unsafe                 with --fix: also those that are very likely meant
  --fix-dry-run            try, and write nothing
  --diff                   print a patch of what would be fixed (git apply takes it)

Reports
  --format FORM[:FILE]     text | json | ndjson | sarif | junit | checkstyle | github | gitlab | rdjson | html | markdown;
                           may be given several times, each to a file of its own
  --locale vi|en           language of the messages (default: vi)
  --max-diagnostics N      list the first N only; all are counted, the exit code stays (default: list all)
  -q, --quiet              no summary
  --color, --no-color      always or never colour

Running
  -j, --jobs N             threads (default: auto)
  --cache                  remember results by content, in node_modules/.cache where there is a node_modules, else in
                           .soatvan-cache; --cache-location FILE: in this file
  -w, --watch              check again whenever a file changes
  -h, --help               this page
  -v, --version            the version

Commands
  soatvan config --show FILE   the configuration that holds for a file, and where each value comes from
  soatvan init                 write a configuration to start from
  soatvan rules                the rules there are
  soatvan explain RULE         what a rule finds, why, on what authority
  soatvan why FILE:LINE        why a line is reported
  soatvan normalize [FILE]     bring a text to composed Unicode (NFC)
  soatvan code CODE            explain a document code; --extract FILES: list them as CSV or JSON
  soatvan convert --from ENC   bring a text from an old encoding (TCVN3, VNI, VIQR, VISCII…) to UTF-8
  soatvan lsp                  the language server for editors

Exit codes: 0 clean; 1 diagnostics from the --fail-on level on; 2 wrong usage or configuration, or a file that could not
be read or checked to the end.
`;

/** The help page, by language. */
export const helpText: Readonly<Record<"vi" | "en", string>> = { vi, en };

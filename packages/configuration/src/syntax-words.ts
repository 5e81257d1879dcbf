import type { Locale } from "@soatvan/core";

/** What the parsers of JSON and YAML say, in Vietnamese. Their own words are English. */
const vietnamese: Readonly<Record<string, string>> = {
  "invalid symbol": "có ký hiệu lạ; chữ phải đặt trong dấu nháy kép",
  "invalid number format": "số viết sai",
  "property name expected": "thiếu tên khóa trong dấu nháy kép",
  "value expected": "thiếu giá trị",
  "colon expected": "thiếu dấu “:” sau tên khóa",
  "comma expected": "thiếu dấu “,” giữa hai mục",
  "close brace expected": "thiếu dấu “}”",
  "close bracket expected": "thiếu dấu “]”",
  "end of file expected": "thừa chữ sau khi cấu hình đã hết",
  "invalid comment token": "chú thích viết sai",
  "unexpected end of comment": "chú thích chưa đóng bằng “*/”",
  "unexpected end of string": "chuỗi chưa đóng dấu nháy kép",
  "unexpected end of number": "số viết dở",
  "invalid unicode": "mã Unicode sau “\\u” viết sai",
  "invalid escape character": "sau dấu “\\” không phải ký tự được phép",
  "invalid character": "có ký tự không được phép trong chuỗi",
  "alias not allowed": "không được dùng bí danh “*”",
  "key must be a string": "tên khóa phải là chữ",
  "Nested mappings are not allowed in compact mappings": "một dòng có hai dấu “:”; hãy đặt giá trị trong dấu nháy",
  "All mapping items must start at the same column": "các khóa cùng cấp phải thụt vào bằng nhau",
  "Tabs are not allowed as indentation": "thụt dòng bằng dấu tab; hãy dùng dấu cách",
  "Implicit map keys need to be followed by map values": "thiếu dấu “:” sau tên khóa",
  "Implicit keys need to be on a single line": "tên khóa phải nằm trên một dòng",
};

/** Words what a parser says is wrong. What nobody has put into Vietnamese is given in the parser's own words too. */
export function syntaxWords(actual: string, locale: Locale): string {
  if (locale !== "vi") return actual;
  const known = Object.hasOwn(vietnamese, actual) ? vietnamese[actual] : undefined;
  return known ?? `dòng này chưa đúng quy tắc của định dạng (${actual})`;
}

// Generated from rules/consistency/slogan/data/slogans.tsv by `pnpm generate`; do not edit.
export const slogansTable = `canonical	accepted	source	status	from	to
Độc lập - Tự do - Hạnh phúc		Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.1	verified		
dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng	dân biết, dân bàn, dân làm, dân kiểm tra	văn kiện Đại hội XIII; dạng bốn vế đếm trên báo chí 2017–2021	verified		
Đoàn kết - Dân chủ - Kỷ cương - Sáng tạo - Phát triển		phương châm Đại hội XIII của Đảng	verified		
cần, kiệm, liêm, chính, chí công vô tư	cần kiệm liêm chính, chí công vô tư|cần, kiệm, liêm, chính	đếm trên báo chí 2017–2021	verified		
học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh		đếm trên báo chí 2017–2021	verified		
dân giàu, nước mạnh, dân chủ, công bằng, văn minh	dân giàu, nước mạnh, xã hội công bằng, dân chủ, văn minh	đếm trên báo chí 2017–2021	verified		
của Nhân dân, do Nhân dân, vì Nhân dân	của dân, do dân, vì dân	đếm trên báo chí 2017–2021	verified		
Đảng lãnh đạo, Nhà nước quản lý, Nhân dân làm chủ		đếm trên báo chí 2017–2021	verified		
kỷ cương, liêm chính, hành động, sáng tạo	kỷ cương, liêm chính, hành động, sáng tạo, bứt phá, hiệu quả	đếm trên báo chí 2017–2021; đổi theo năm	verified		
dám nghĩ, dám làm, dám chịu trách nhiệm	dám nghĩ, dám nói, dám làm, dám chịu trách nhiệm, dám đổi mới, sáng tạo, dám đương đầu với khó khăn, thử thách, dám hành động vì lợi ích chung	đếm trên báo chí 2017–2021	verified		`;

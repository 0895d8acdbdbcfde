/**
 * Pairs of names as mail writes them: `one = other` for the same person as far as both say, `one ≠ other` for two people,
 * `one ? other` where it cannot be told. Invented people.
 */
export const nameCases = `
田中 一郎 = 田中一郎
田中 一郎 = 田中\u3000一郎
田中 一郎 = 田中
田中一郎 = 田中
田中 一郎 = Tanaka Ichiro
田中 一郎 = Ichiro TANAKA
田中 一郎 = TANAKA, Ichiro (Sales)
田中 一郎 = TANAKA Ichiro
田中 一郎 = I. Tanaka
田中 一郎 = 田中(営業)
田中 一郎 = 田中（営業部）
田中 一郎 = 営業部 田中
田中 一郎 = 営業部 田中一郎
田中 一郎 = 【山田商事】田中
田中 一郎 = 山田商事 田中一郎
田中 一郎 = 株式会社山田商事 営業部 田中 一郎
田中 一郎 = 田中 一郎 (Ichiro Tanaka)
田中 一郎 = 田中部長
田中 一郎 = 営業部長 田中様
田中 一郎 = 田中本部長
田中 一郎 = 田中副本部長代理
田中 一郎 ≠ 山本部長
山本 太郎 = 山本部長
山本 太郎 = 営業 山本部長様
山本 太郎 = 山本本部長
森本 太郎 = 森本部長
森 太郎 = 森本部長
大谷 さくら = 大谷看護師長様
緑川 進 = 緑川市長
佐藤 誠 = 千葉支店長 佐藤様
佐藤 誠 ≠ 千葉支店長 鈴木様
井上 茂 = 井\u3000上\u3000\u3000様
林 健 = 林\u3000\u3000様
近藤様 = 長谷部・近藤
鈴木様 ≠ 長谷部・近藤
田中様 = 山口（旧姓 田中）恵
高橋様 ? タカさん
古賀 ≠ 浦部様
古賀 ? 受付様
古賀 ? 窓口様
古賀 ? 美咲さん
田中 ? 新橋店長様
駒井 真 = 海幸 駒井様
若槻 真 = 海幸 若槻様
桐島 蓮 ≠ 海幸 若槻様
田中 一郎 = 田中さま
田中 一郎 = 田中先生
田中 一郎 = たなか いちろう
田中 一郎 = タナカ イチロウ
田中 一郎 = ﾀﾅｶ ｲﾁﾛｳ
田中 一郎 = 田中 一郎/営業部/山田商事
田中 一郎 = '田中 一郎'
田中 一郎 = "田中 一郎"
田中 一郎 = 田中 一郎 | 山田商事
田中様 = Tanaka-san
田中様 = Mr. Tanaka
田中さん = 田中 花子
斎藤 健 = 齋藤 健
斎藤 健 = 斉藤 健
齊藤 健 = 斉藤 健
斎藤様 = 齊藤 健太
渡辺 直美 = 渡邊 直美
渡辺 直美 = 渡邉 直美
渡邊様 = 渡邉 直美
高橋 誠 = 髙橋 誠
髙橋様 = 高橋 誠
山崎 司 = 山﨑 司
浜田 剛 = 濱田 剛
濵田 剛 = 浜田 剛
沢田 研 = 澤田 研
田辺 緑 = 田邊 緑
広田 広 = 廣田 広
桜井 翔太 = 櫻井 翔太
小島 進 = 小嶋 進
中島 勇 = 中嶋 勇
国分 太 = 國分 太
滝沢 涼 = 瀧澤 涼
佐々木 希 = 佐佐木 希
吉田 学 = 𠮷田 学
龍ヶ崎 守 = 竜ケ崎 守
富田 真 = 冨田 眞
黒沢 明 = 黒澤 明
大野 勝 = Ohno Masaru
大野 勝 = Oono Masaru
大野 勝 = Ono Masaru
佐藤 次郎 = Satou Jiro
佐藤 次郎 = Sato Jiro
佐藤 次郎 = Satoh Jiro
佐藤 次郎 = Satō Jirō
伊藤 純也 = Itoh Junya
伊藤 純也 = Itou Jun'ya
加藤 新一 = Kato Shin'ichi
加藤 新一 = KATO Shinichi
大塚 浩 = Otsuka Hiroshi
大塚 浩 = Ootuka Hirosi
土屋 千尋 = Tsuchiya Chihiro
土屋 千尋 = Tutiya Tihiro
藤井 文 = Fujii Fumi
藤井 文 = Huzii Humi
清水 潤 = Shimizu Jun
清水 潤 = Simizu Jun
本間 亮 = Homma Ryo
本間 亮 = Honma Ryo
難波 圭 = Namba Kei
難波 圭 = Nanba Kei
服部 武 = Hattori Takeshi
服部 武 = Hatori Takeshi
石井 陽子 = Yoko Ishii
井上 茂 = Inoue Shigeru
新井 恵 = Arai Megumi
菅野 悟 = Kanno Satoru
菅野 悟 = Sugano Satoru
河野 淳 = Kono Jun
河野 淳 = Kawano Jun
中島 茜 = Nakashima Akane
中島 茜 = Nakajima Akane
上村 渉 = Uemura Wataru
上村 渉 = Kamimura Wataru
五十嵐 望 = Igarashi Nozomi
長谷川 優 = Hasegawa Yu
長谷川優子 = 長谷川
東海林 修 = Shoji Osamu
金子 実 = Kaneko Minoru
新田 歩 = Nitta Ayumu
三輪 大地 = Miwa Daichi
角田 隆 = Tsunoda Takashi
角田 隆 = Kakuta Takashi
服部様 = 服部 武
服部 = 総務部 服部
渡部 豊 = 営業 渡部
Ichiro Tanaka = Tanaka Ichiro
Ichiro Tanaka = tanaka ichiro
Ichiro Tanaka = Dr. Ichiro Tanaka
Ichiro Tanaka = Mr. Tanaka
Ichiro Tanaka = Ichiro
Ichiro Tanaka = Tanaka, I.
Kenji Ohno = Kenji Ono
Robert Smith = Bob Smith
Robert Smith = Bob
Robert Smith = Smith, Robert
Elizabeth Jones = Liz Jones
Elizabeth Jones = Ms. Jones
Michael Brown = Mike
Michael T. Brown = Michael Brown
John Smith Jr. = John Smith
Hunter, Larry Joe = Joe
Vargas, Maria Victoria = Maria Victoria
Bob & Mary Johnson = Mary
Anna van der Berg = van der Berg, Anna
佐藤部長 = 佐藤 健
代表取締役社長 佐藤健様 = 佐藤 健
(株)佐藤製作所 鈴木 = 鈴木 一
鈴木 一朗 (Suzuki Ichiro) = 鈴木
田中 一郎 ≠ 鈴木 一郎
田中 一郎 ≠ 鈴木
田中様 ≠ 鈴木 花子
田中様 ≠ 鈴木花子
田中部長 ≠ 佐藤 健
田中 一郎 ≠ 田中 花子
田中一郎 ≠ 田中花子
田中 一郎 ≠ 田中 二郎
田中 一郎 ≠ 田口 一郎
鈴木様 ≠ Tanaka Ichiro
鈴木様 ≠ Ichiro TANAKA
鈴木様 ≠ TANAKA, Ichiro
鈴木様 ≠ 営業部 田中
鈴木様 ≠ 山田商事 田中一郎
鈴木様 ≠ たなか いちろう
鈴木様 ≠ タナカ イチロウ
高橋様 ≠ 高木 誠
高橋様 ≠ 髙木 誠
渡辺様 ≠ 渡部 豊
佐藤様 ≠ 斎藤 健
佐藤様 ≠ 加藤 新一
佐藤様 ≠ 伊藤 純也
伊藤様 ≠ 佐藤次郎
加藤様 ≠ Kondo Akira
近藤様 ≠ Kato Shinichi
山本様 ≠ 山田 太郎
山本様 ≠ 山口 百子
山田様 ≠ 山下 達
中村様 ≠ 中山 美穂
中村様 ≠ 中川 正
小林様 ≠ 林 健一
林様 ≠ 小林 健一
森様 ≠ 森田 健
大野様 ≠ 小野 圭
木村様 ≠ 村木 翔
松本様 ≠ 松田 聖
井上様 ≠ 上野 樹
石井様 ≠ 石川 遼
石川様 ≠ 石田 衣
前田様 ≠ 前川 清
藤田様 ≠ 藤井 文
藤原様 ≠ 藤本 学
岡田様 ≠ 岡本 信
清水様 ≠ 長谷川 優
池田様 ≠ 池上 彰子
橋本様 ≠ 橋口 淳
阿部様 ≠ 安藤 忠
Mr. Suzuki ≠ Ichiro Tanaka
Suzuki-san ≠ Ichiro Tanaka
Ms. Sato ≠ Hanako Yamada
Mr. Smith ≠ Robert Brown
Ms. Jones ≠ Mary Williams
John ≠ Mary Smith
Robert Smith ≠ Michael Smith
Robert Smith ≠ Robert Brown
Ichiro Tanaka ≠ Hanako Tanaka
Tanaka, Ichiro ≠ Suzuki, Ichiro
田中 一郎 ≠ Suzuki Hanako
服部様 ≠ 渡部 豊
長谷川様 ≠ 長谷部 誠
五十嵐様 ≠ 五味 弘
佐々木様 ≠ 佐野 元
大橋様 ≠ 石橋 凌
東様 ≠ 西 加奈
南様 ≠ 北川 景
柳沢様 ≠ 柳田 邦
三浦様 ≠ 三宅 裕
平井様 ≠ 平野 啓
吉田様 ≠ 吉川 晃
青木様 ≠ 青山 剛
原様 ≠ 原田 知
久保様 ≠ 久保田 利
田村様 ≠ 村田 諒
本田様 ≠ 田本 圭
川上様 ≠ 上川 隆
中田様 ≠ 田中 一郎
谷口様 ≠ 川口 浩
坂本様 ≠ 坂井 泉
千葉様 ≠ 松葉 健
松井様 ≠ Tanaka Yoko
野村様 ? Nomura Securities
鈴木様 ? 営業部
鈴木様 ? 情報システム部
鈴木様 ? 総務課
鈴木様 ? 大阪支店
鈴木様 ? 山田商事株式会社
鈴木様 ? (株)山田商事
鈴木様 ? お問い合わせ窓口
鈴木様 ? サポートセンター
鈴木様 ? ヘルプデスク
鈴木様 ? info
鈴木様 ? Sales Support
鈴木様 ? Yamada Trading Co., Ltd.
鈴木様 ? tanaka@yamada.example
鈴木様 ? 広報
鈴木様 ? 秋葉原店
鈴木様 ? HR Team
鈴木様 ? 採用担当
鈴木様 ? 代表
鈴木様 ? 経理
鈴木様 ? プロジェクトA
鈴木様 ? ヤマさん
鈴木様 ? mike
鈴木様 ? ike
鈴木様 ? taro
鈴木様 ? 開発チーム
鈴木様 ? 購買グループ
部長 ? 田中 一郎
ご担当者様 ? 田中 一郎
Hiro ? Ichiro Tanaka
山本 亮 ≠ Klaus
山本様 ≠ Klaus Müller
山本 亮 ? Ken
山本 修 ? Sam
王様 ? Klaus Wang
陳 志明 ? David
Mr. Kowalski ? Green Garden
Kiki ? Smith, Robert
鈴木様 ? アクメ
鈴木様 ? Acme Support
鈴木様 ? YMD管理者
`;

/** A name, and an address that may or may not be that person's; marks as above. */
export const addressCases = `
田中 一郎 = tanaka@yamada.example
タカさん ? takahashi@yamada.example
田中様 = tanaka@yamada.example
田中様 = tanaka.ichiro@yamada.example
田中様 = ichiro.tanaka@yamada.example
田中様 = i-tanaka@yamada.example
田中様 = i_tanaka@yamada.example
田中様 = itanaka@yamada.example
田中様 = tanaka-i@yamada.example
田中様 = tanakai@yamada.example
田中様 = tanaka01@yamada.example
田中様 = tanaka_1985@yamada.example
田中様 = TANAKA@YAMADA.EXAMPLE
田中様 = tanaka+news@yamada.example
田中様 = ichirotanaka@yamada.example
田中 いちろう = tanakaichiro@yamada.example
佐藤様 = sato@yamada.example
佐藤様 = satou@yamada.example
佐藤様 = satoh@yamada.example
佐藤様 = k.satou@yamada.example
斎藤様 = saito@yamada.example
齋藤様 = saitoh@yamada.example
伊藤様 = ito@yamada.example
伊藤様 = t-itou@yamada.example
大野様 = ohno@yamada.example
大野様 = oono@yamada.example
渡邊様 = watanabe@yamada.example
髙橋様 = takahashi@yamada.example
高橋様 = m-takahashi@yamada.example
山﨑様 = yamazaki@yamada.example
山崎様 = yamasaki@yamada.example
中島様 = nakajima@yamada.example
中島様 = nakashima@yamada.example
上田様 = ueda@yamada.example
河野様 = kawano@yamada.example
河野様 = kouno@yamada.example
土屋様 = tsuchiya@yamada.example
土屋様 = tutiya@yamada.example
藤井様 = fujii@yamada.example
清水様 = simizu@yamada.example
辻様 = tsuji@yamada.example
井上様 = inoue@yamada.example
服部様 = hattori@yamada.example
金子様 = kaneko@yamada.example
新田様 = nitta@yamada.example
三輪様 = miwa@yamada.example
長谷川様 = hasegawa@yamada.example
五十嵐様 = igarashi@yamada.example
佐々木様 = sasaki@yamada.example
小田切様 = odagiri@yamada.example
山村様 = yamamura@yamada.example
荒井様 = arai@yamada.example
本間様 = homma@yamada.example
飯田様 = iida@yamada.example
Ichiro Tanaka = tanaka@yamada.example
Ichiro Tanaka = ichiro@yamada.example
Ichiro Tanaka = i.tanaka@yamada.example
Robert Smith = robert.smith@contoso.example
Robert Smith = rsmith@contoso.example
Robert Smith = smith.robert@contoso.example
Bob = bob@contoso.example
Ms. Jones = elizabeth.jones@contoso.example
Tanaka-san = tanaka@yamada.example
鈴木様 ≠ tanaka@yamada.example
鈴木様 ≠ tanaka.ichiro@yamada.example
鈴木様 ≠ i-tanaka@yamada.example
鈴木様 ≠ itanaka@yamada.example
鈴木 一郎 ≠ tanaka@yamada.example
鈴木様 ≠ sato@yamada.example
佐藤様 ≠ saito@yamada.example
斎藤様 ≠ sato@yamada.example
加藤様 ≠ kondo@yamada.example
伊藤様 ≠ kato@yamada.example
渡辺様 ≠ tanabe@yamada.example
山本様 ≠ yamada@yamada.example
山田様 ≠ yamamoto@yamada.example
中村様 ≠ nakayama@yamada.example
小林様 ≠ hayashi@yamada.example
林様 ≠ kobayashi@yamada.example
高橋様 ≠ takagi@yamada.example
松本様 ≠ matsuda@yamada.example
井上様 ≠ ueno@yamada.example
田村様 ≠ murata@yamada.example
石井様 ≠ ishikawa@yamada.example
石川様 ≠ a.ishii@yamada.example
大野様 ≠ onishi@yamada.example
藤田様 ≠ fujii@yamada.example
前田様 ≠ maekawa@yamada.example
清水様 ≠ hasegawa@yamada.example
長谷川様 ≠ h-shimizu@yamada.example
岡田様 ≠ okamoto@yamada.example
橋本様 ≠ hashiguchi@yamada.example
阿部様 ≠ ando@yamada.example
吉田様 ≠ yoshikawa@yamada.example
金子様 ≠ suzuki@yamada.example
三輪様 ≠ miura@yamada.example
Mr. Suzuki ≠ tanaka@yamada.example
Suzuki-san ≠ tanaka.ichiro@yamada.example
鈴木様 ≠ tanaka-kenji@yamada.example
森様 ≠ morita@yamada.example
五十嵐様 ≠ ito@yamada.example
山村様 ≠ nomura@yamada.example
本田様 ≠ tajima@yamada.example
中川様 ≠ kawanaka.nomura@yamada.example
鈴木様 ? info@yamada.example
鈴木様 ? sales@yamada.example
鈴木様 ? eigyo@yamada.example
鈴木様 ? soumu@yamada.example
鈴木様 ? support-tanaka@yamada.example
鈴木様 ? a12345@yamada.example
鈴木様 ? x0001234@yamada.example
鈴木様 ? 00123@yamada.example
鈴木様 ? t19850401@yamada.example
鈴木様 ? ichiro@yamada.example
鈴木様 ? taro.y@yamada.example
鈴木様 ? yk@yamada.example
鈴木様 ? mike@yamada.example
鈴木様 ? jdoe@contoso.example
鈴木様 ? john.doe@contoso.example
鈴木様 ? masaki@yamada.example
鈴木様 ? izumi@yamada.example
鈴木様 ? misaki@yamada.example
鈴木様 ? yuki@yamada.example
鈴木様 ? office@yamada.example
鈴木様 ? tanaka-shoji@provider.example
鈴木様 ? tanaka-jimusho@provider.example
鈴木様 ? noreply@yamada.example
鈴木様 ? sakura2020@provider.example
鈴木様 ? lucky-star@provider.example
鈴木様 ? p_t_a@school.example
鈴木様 ? recruit@yamada.example
鈴木様 ? tokyo-office@yamada.example
安曇野様 ? tanaka-ml@yamada.example
勅使河原様 ? sales@yamada.example
部長 ? tanaka@yamada.example
Ms. Smith ? jdoe@contoso.example
Hi-chan ? tanaka@yamada.example
Kenta ? k-suzuki@yamada.example
上村様 = kamimura@yamada.example
東様 = azuma@yamada.example
角田様 = sumida@yamada.example
菅様 = kan@yamada.example
吉川様 = kikkawa@yamada.example
坂上様 = sakanoue@yamada.example
神谷様 = kamiya@yamada.example
小山様 = oyama@yamada.example
古谷様 = furutani@yamada.example
日下様 = kusaka@yamada.example
`;

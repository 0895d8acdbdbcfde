// Makes the files of test/attachments/files with the tools that people make such files with, all from Debian packages:
//   apt-get install 7zip zip qpdf python3 python3-uno jlha-utils gcab libreoffice-calc-nogui libreoffice-writer-nogui \
//     libreoffice-impress-nogui fonts-ipafont-gothic
//   node test/attachments/make-files.mjs
// What must be found in them stands in realFiles.test.ts. Everything in them is made up.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const out = path.join(path.dirname(fileURLToPath(import.meta.url)), 'files');
const work = mkdtempSync(path.join(tmpdir(), 'yubisashi-files-'));
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const run = (tool, ...args) => execFileSync(tool, args, { cwd: work, stdio: ['ignore', 'ignore', 'pipe'] });
const made = (name) => path.join(out, name);
const here = (name, content) => {
  writeFileSync(path.join(work, name), content);
  return name;
};

const people = Array.from({ length: 30 }, (_, i) => {
  const two = String(i).padStart(2, '0');
  return (
    ['山田', '鈴木', '佐藤', '田中', '高橋', '伊藤'][i % 6] +
    ['花子', '一郎', '健', '恵', '直人'][i % 5] +
    `,19${60 + i}/4/1,東京都港区芝${i + 1}-2-3,03-5555-00${two},p${two}@people.example`
  );
});
const csv = `氏名,生年月日,住所,電話番号,メールアドレス\r\n${people.join('\r\n')}\r\n`;

// Text in the encodings of Japan.
here('meibo.csv', csv);
for (const [name, encoding] of [
  ['shift_jis', 'cp932'],
  ['euc-jp', 'euc_jp'],
  ['iso-2022-jp', 'iso2022_jp'],
  ['utf-16', 'utf_16'],
  ['utf-8', 'utf_8_sig'],
]) {
  run(
    'python3',
    '-c',
    `open(r'${made(`meibo-${name}.csv`)}', 'w', encoding='${encoding}', newline='').write(open('meibo.csv', encoding='utf-8', newline='').read())`,
  );
}

// LibreOffice: a workbook with hidden things, in flat XML, saved in every format.
const cell = (text) =>
  `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
const row = (cells, attributes = '') =>
  `<table:table-row${attributes}>${cells.map(cell).join('')}</table:table-row>`;
const flat = (kind, styles, body) => `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.${kind}">
<office:meta><dc:title>見積書</dc:title><meta:initial-creator>例示株式会社 佐藤</meta:initial-creator><dc:creator>田中</dc:creator></office:meta>
<office:automatic-styles>${styles}</office:automatic-styles>
<office:body>${body}</office:body></office:document>`;
here(
  'workbook.fods',
  flat(
    'spreadsheet',
    `<style:style style:name="shown" style:family="table"><style:table-properties table:display="true"/></style:style>
     <style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>`,
    `<office:spreadsheet>
     <table:table table:name="見積" table:style-name="shown"><table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>
     ${row(['品名', '数量', '原価'])}${row(['ねじ', '10', '3'])}${row(['ばね', '20', '4'], ' table:visibility="collapse"')}
     <table:table-row><table:table-cell office:value-type="string"><office:annotation><dc:creator>佐藤</dc:creator><text:p>値引きは 5% まで</text:p></office:annotation><text:p>合計</text:p></table:table-cell></table:table-row>
     </table:table>
     <table:table table:name="名簿" table:style-name="hidden">${csv
       .trim()
       .split('\r\n')
       .map((line) => row(line.split(',')))
       .join('')}</table:table>
     </office:spreadsheet>`,
  ),
);
here(
  'letter.fodt',
  flat(
    'text',
    '',
    `<office:text><text:tracked-changes><text:changed-region text:id="ct1"><text:insertion><office:change-info><dc:creator>田中</dc:creator><dc:date>2026-11-20T09:00:00</dc:date></office:change-info></text:insertion></text:changed-region></text:tracked-changes>
     <text:p>鈴木工業株式会社 御中</text:p><text:p>お世話になっております。<text:change-start text:change-id="ct1"/>来週までに納品します。<text:change-end text:change-id="ct1"/></text:p>
     <text:p>担当<office:annotation><dc:creator>佐藤</dc:creator><text:p>要確認</text:p></office:annotation>: 田中 090-1234-5678</text:p></office:text>`,
  ),
);
// A letter with a workbook in it: opening the table shows all of its sheets.
const inner = flat(
  'spreadsheet',
  '',
  `<office:spreadsheet><table:table table:name="見積">${row(['品名', '単価'])}${row(['ねじ', '10'])}</table:table>
   <table:table table:name="原価">${row(['品名', '原価'])}${row(['ねじ', '3'])}</table:table></office:spreadsheet>`,
);
here(
  'letter-embedded.fodt',
  flat(
    'text',
    '',
    `<office:text><text:p>お見積りは次のとおりです。</text:p>
     <text:p><draw:frame svg:width="10cm" svg:height="4cm"><draw:object>${inner.replace(/^<\?xml.*\n/, '')}</draw:object></draw:frame></text:p></office:text>`,
  ),
);
const slide = (title, { style = 'on', notes = '' } = {}) =>
  `<draw:page draw:name="${title}" draw:style-name="${style}"><draw:frame svg:width="20cm" svg:height="3cm" svg:x="1cm" svg:y="1cm"><draw:text-box><text:p>${title}</text:p></draw:text-box></draw:frame>
   <presentation:notes>${notes && `<draw:frame presentation:class="notes" svg:width="16cm" svg:height="10cm" svg:x="2cm" svg:y="14cm"><draw:text-box><text:p>${notes}</text:p></draw:text-box></draw:frame>`}</presentation:notes></draw:page>`;
here(
  'slides.fodp',
  flat(
    'presentation',
    `<style:style style:name="on" style:family="drawing-page"><style:drawing-page-properties presentation:visibility="visible"/></style:style>
     <style:style style:name="off" style:family="drawing-page"><style:drawing-page-properties presentation:visibility="hidden"/></style:style>`,
    `<office:presentation>${slide('ご提案')}${slide('原価の内訳', { style: 'off' })}${slide('まとめ', { notes: '値引きの上限は 5%' })}</office:presentation>`,
  ),
);
const convert = (source, format) => {
  run(
    'soffice',
    '--headless',
    `-env:UserInstallation=file://${work}/profile`,
    // Without it the workbook within a letter is taken for the whole.
    ...(source.endsWith('.fodt') ? ['--infilter=OpenDocument Text Flat XML'] : []),
    '--convert-to',
    format,
    '--outdir',
    work,
    source,
  );
};
for (const [source, extensions] of [
  ['workbook.fods', ['xlsx', 'xls', 'ods']],
  ['letter.fodt', ['docx', 'doc', 'odt', 'rtf', 'pdf']],
  ['letter-embedded.fodt', ['docx', 'odt']],
  ['slides.fodp', ['pptx', 'ppt', 'odp']],
]) {
  for (const extension of extensions) {
    convert(source, extension);
    renameSync(
      path.join(work, source.replace(/\..*/, `.${extension}`)),
      made(source.replace(/\..*/, `.${extension}`)),
    );
  }
}

// LibreOffice again, through its own interface: with a password.
here(
  'protect.py',
  `import sys, time, uno
from com.sun.star.beans import PropertyValue
def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', local)
for attempt in range(120):
    try:
        context = resolver.resolve('uno:pipe,name=yubisashi;urp;StarOffice.ComponentContext')
        break
    except Exception:
        time.sleep(0.5)
desktop = context.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop', context)
source, target, format = sys.argv[1].split('|')
document = desktop.loadComponentFromURL('file://' + source, '_blank', 0, (prop('Hidden', True),))
document.storeToURL('file://' + target, (prop('FilterName', format), prop('Password', 'Yubisashi1')))
document.close(True)
try:
    desktop.terminate()
except Exception:
    pass # It goes before it can answer.
`,
);
// One program for each: it does not survive a second document this way.
for (const [source, target, format] of [
  ['workbook.fods', 'workbook-password.xls', 'MS Excel 97'],
  ['workbook.fods', 'workbook-password.ods', 'calc8'],
]) {
  const office = spawn(
    '/usr/lib/libreoffice/program/soffice.bin', // The program itself: its wrapper would leave it running.
    [
      '--headless',
      '--norestore',
      `-env:UserInstallation=file://${work}/profile`,
      '--accept=pipe,name=yubisashi;urp;',
    ],
    { stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => office.on('exit', resolve));
  run('/usr/bin/python3', 'protect.py', `${path.resolve(work, source)}|${made(target)}|${format}`);
  office.kill('SIGKILL');
  await ended;
}

// A workbook with a very hidden sheet, which only Excel's macro editor can make: the flag is set in the file itself.
run('7zz', 'x', '-y', '-oparts', made('workbook.xlsx'));
run('sed', '-i', 's/state="hidden"/state="veryHidden"/', 'parts/xl/workbook.xml');
execFileSync('zip', ['-q', '-r', '-X', made('workbook-very-hidden.xlsx'), '.'], {
  cwd: path.join(work, 'parts'),
});
// … and one with macros: what makes it one is its content type and the macros' own part.
run(
  'sed',
  '-i',
  's#application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml#application/vnd.ms-excel.sheet.macroEnabled.main+xml#',
  'parts/[Content_Types].xml',
);
here('parts/xl/vbaProject.bin', 'made up');
execFileSync('zip', ['-q', '-r', '-X', made('workbook-macros.xlsm'), '.'], { cwd: path.join(work, 'parts') });

// PDF: with a password to open it, and with one that only restricts.
run(
  'qpdf',
  '--encrypt',
  'Yubisashi1',
  'Owner1',
  '256',
  '--',
  made('letter.pdf'),
  made('letter-password.pdf'),
);
run(
  'qpdf',
  '--encrypt',
  '',
  'Owner1',
  '256',
  '--print=none',
  '--',
  made('letter.pdf'),
  made('letter-restricted.pdf'),
);
run(
  'qpdf',
  '--allow-weak-crypto',
  '--encrypt',
  'Yubisashi1',
  'Owner1',
  '128',
  '--',
  made('letter.pdf'),
  made('letter-password-rc4.pdf'),
);
run('qpdf', made('letter.pdf'), '--add-attachment', 'meibo.csv', '--', made('letter-attachment.pdf'));

// Archives. The names are Japanese: ZIP has two ways to write them.
here('名簿.csv', csv);
here('memo.txt', 'お世話になっております。\n');
run('zip', '-q', '-X', made('utf8-names.zip'), '名簿.csv', 'memo.txt');
run('zip', '-q', '-X', '-P', 'Yubisashi1', made('zipcrypto.zip'), '名簿.csv', 'memo.txt');
run('zip', '-q', '-X', made('partly.zip'), 'memo.txt');
run('zip', '-q', '-X', '-P', 'Yubisashi1', made('partly.zip'), '名簿.csv');
run('7zz', 'a', '-tzip', '-mem=AES256', '-pYubisashi1', made('aes.zip'), '名簿.csv', 'memo.txt');
run(
  'python3',
  '-c',
  `
import zipfile, struct
raw = '名簿.csv'.encode('cp932')
stand_in = 'x' * len(raw)
with zipfile.ZipFile('cp932.zip', 'w', zipfile.ZIP_DEFLATED) as archive:
    archive.write('名簿.csv', stand_in)
data = open('cp932.zip', 'rb').read().replace(stand_in.encode(), raw)
open(r'${made('shift_jis-names.zip')}', 'wb').write(data)
`,
);
run(
  'zip',
  '-q',
  '-X',
  '-j',
  made('nested.zip'),
  made('utf8-names.zip'),
  made('workbook.xlsx'),
  made('zipcrypto.zip'),
);
run('7zz', 'a', made('plain.7z'), '名簿.csv', 'memo.txt');
run('7zz', 'a', '-pYubisashi1', made('content.7z'), '名簿.csv', 'memo.txt');
run('7zz', 'a', '-pYubisashi1', '-mhe=on', made('names.7z'), '名簿.csv', 'memo.txt');
run('gcab', '-c', made('plain.cab'), 'memo.txt', 'meibo.csv');
run('jlha', 'a', made('plain.lzh'), 'memo.txt', 'meibo.csv');

// A mail as mail programs write it, by Python's own library.
run(
  'python3',
  '-c',
  `
from email.message import EmailMessage
mail = EmailMessage()
mail['From'] = 'sato@example.co.jp'
mail['To'] = 'tanaka@yamada.example'
mail['Subject'] = '資料の送付'
mail.set_content('山田商事 田中様\\n資料をお送りします。\\n', charset='iso-2022-jp')
for name, kind in (('zipcrypto.zip', 'zip'), ('workbook.xlsx', 'octet-stream')):
    mail.add_attachment(open(r'${out}/' + name, 'rb').read(), maintype='application', subtype=kind, filename='添付-' + name)
open(r'${made('mail.eml')}', 'wb').write(mail.as_bytes())
`,
);

rmSync(work, { recursive: true, force: true });
for (const file of readdirSync(out).sort()) console.log(file);
process.exit(0);

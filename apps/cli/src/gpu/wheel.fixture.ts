import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';

/** A name in a zip, and its content. */
export type Files = Readonly<Record<string, string | Buffer>>;

const STORED_FOR_UTF8 = 0x0800;
const DEFLATED = 8;

/** Writes a zip (PKWARE's APPNOTE 6.3) of deflated files. @returns its path */
export function writeZip(file: string, files: Files): string {
  const [locals, central] = [[] as Buffer[], [] as Buffer[]];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const [path, data] = [Buffer.from(name), Buffer.from(content)];
    const packed = deflateRawSync(data);
    const common = Buffer.alloc(26);
    [20, STORED_FOR_UTF8, DEFLATED, 0, 0].forEach((value, i) => common.writeUInt16LE(value, i * 2));
    [crc32(data), packed.length, data.length].forEach((value, i) => common.writeUInt32LE(value, 10 + i * 4));
    common.writeUInt16LE(path.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, path, packed]);
    locals.push(local);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, place, path]));
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  [central.length, central.length].forEach((value, i) => end.writeUInt16LE(value, 4 + i * 2));
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  writeFileSync(file, Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06', 'latin1'), end]));
  return file;
}

/** A library's first bytes, made for a processor by its number in the ELF header, and then nothing that could be linked. */
export function fakeLibrary(machine: number): Buffer {
  const header = Buffer.alloc(64);
  header.write('\x7fELF\x02\x01\x01', 'latin1');
  header.writeUInt16LE(machine, 18);
  return header;
}

/** What is in a wheel of TensorFlow, made of next to nothing. */
export function wheelFiles(name = 'tensorflow', library: string | Buffer = 'library'): Files {
  const content: Files = {
    'tensorflow/__init__.py': 'print()',
    'tensorflow/libtensorflow_cc.so.2': library,
    'tensorflow/libtensorflow_framework.so.2': library,
    'tensorflow/include/tensorflow/c/c_api.h': '// c_api',
    'tensorflow/include/tensorflow/c/eager/c_api.h': '// eager',
    'tensorflow/include/tsl/platform/ctstring.h': '// ctstring',
    'tensorflow/include/Eigen/Core.h': '// not needed',
    [`${name}-2.16.2.dist-info/METADATA`]: `Metadata-Version: 2.1\nName: ${name}\nVersion: 2.16.2\n\nName: of something else\n`,
  };
  return { ...content, [`${name}-2.16.2.dist-info/RECORD`]: recordOf(content) };
}

function recordOf(files: Files): string {
  const lines = Object.entries(files).map(([path, content]) => `${path},sha256=${createHash('sha256').update(content).digest('base64url')},${content.length}`);
  return `${lines.join('\n')}\n`;
}

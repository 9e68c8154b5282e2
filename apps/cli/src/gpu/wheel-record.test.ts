import { parseMetadata, parseRecord, placeOf } from './wheel-record';

test.each([
  ['tensorflow/libtensorflow_cc.so.2', 'lib/libtensorflow_cc.so.2'],
  ['tensorflow/libtensorflow_framework.so.2', 'lib/libtensorflow_framework.so.2'],
  ['tensorflow/include/tensorflow/c/c_api.h', 'include/tensorflow/c/c_api.h'],
  ['tensorflow/include/tensorflow/core/platform/ctstring.h', 'include/tensorflow/core/platform/ctstring.h'],
  ['tensorflow/include/tensorflow/tsl/platform/ctstring.h', 'include/tensorflow/tsl/platform/ctstring.h'],
  ['tensorflow/include/tsl/c/tsl_status.h', 'include/tsl/c/tsl_status.h'],
  ['tensorflow/include/xla/tsl/c/tsl_status.h', 'include/xla/tsl/c/tsl_status.h'],
])('%s is taken', (entry, place) => {
  expect(placeOf(entry)).toBe(place);
});

test.each([
  'tensorflow/libtensorflow_cc.so.2.extra',
  'other/tensorflow/libtensorflow_cc.so.2',
  'tensorflow/include/Eigen/Core',
  'tensorflow/include/tensorflow/core/graph/graph.h',
  'tensorflow/include/tsl/platform/',
  'tensorflow/xla_aot_runtime_src/tsl/platform/ctstring.h',
])('%s is left', (entry) => {
  expect(placeOf(entry)).toBeUndefined();
});

test('name and version come from the headers of METADATA, the name in its one spelling', () => {
  expect(parseMetadata('Metadata-Version: 2.1\r\nName: Tensorflow_CPU\r\nVersion: 2.18.1\r\n\r\nName: numpy\r\n')).toEqual({ name: 'tensorflow-cpu', version: '2.18.1' });
  expect(parseMetadata('\n\nName: numpy')).toEqual({ name: 'unknown', version: 'unknown' });
});

test('a RECORD gives the hash of each path, padded or not; its own line has none', () => {
  const record = parseRecord('a/b.h,sha256=Ab-_9,12\r\nc.so,sha256=xyz=,3\nx.dist-info/RECORD,,\n"a,b",sha256=q,1\n');
  expect([...record]).toEqual([['a/b.h', 'Ab-_9'], ['c.so', 'xyz']]);
});

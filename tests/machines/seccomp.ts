/**
 * Of a container's default seccomp profile (moby, profiles/seccomp/default.json) what concerns a sandbox: without CAP_SYS_ADMIN
 * nobody makes namespaces or mounts. A program for the kernel's filter (classic BPF, seccomp(2)).
 */
const SYSCALLS = {
  x64: { unshare: 272, setns: 308, mount: 165, umount2: 166, pivotRoot: 155, clone: 56, clone3: 435 },
  arm64: { unshare: 97, setns: 268, mount: 40, umount2: 39, pivotRoot: 41, clone: 220, clone3: 435 },
} as const;

const LOAD = 0x20;
const JUMP_IF_EQUAL = 0x15;
const AND = 0x54;
const RETURN = 0x06;
const ALLOW = 0x7fff0000;
const EPERM = 0x00050001;
/** So that the C library tries clone() instead, whose flags can be looked at. */
const ENOSYS = 0x00050026;
/** CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET. */
const NAMESPACE_FLAGS = 0x7e020000;
const NUMBER_AT = 0;
const FIRST_ARGUMENT_AT = 16;

type Instruction = readonly [code: number, ifTrue: number, ifFalse: number, operand: number];

export function containerFilter(arch: 'x64' | 'arm64'): Buffer {
  const { clone, clone3, ...refused } = SYSCALLS[arch];
  const program: Instruction[] = [
    [LOAD, 0, 0, NUMBER_AT],
    ...Object.values(refused).flatMap((number): Instruction[] => [[JUMP_IF_EQUAL, 0, 1, number], [RETURN, 0, 0, EPERM]]),
    [JUMP_IF_EQUAL, 0, 1, clone3],
    [RETURN, 0, 0, ENOSYS],
    [JUMP_IF_EQUAL, 1, 0, clone],
    [RETURN, 0, 0, ALLOW],
    [LOAD, 0, 0, FIRST_ARGUMENT_AT],
    [AND, 0, 0, NAMESPACE_FLAGS],
    [JUMP_IF_EQUAL, 0, 1, 0],
    [RETURN, 0, 0, ALLOW],
    [RETURN, 0, 0, EPERM],
  ];
  const bytes = Buffer.alloc(program.length * 8);
  program.forEach(([code, ifTrue, ifFalse, operand], i) => {
    bytes.writeUInt16LE(code, i * 8);
    bytes.writeUInt8(ifTrue, i * 8 + 2);
    bytes.writeUInt8(ifFalse, i * 8 + 3);
    bytes.writeUInt32LE(operand, i * 8 + 4);
  });
  return bytes;
}

/** The letters of a TypeID, said as plainly as can be: five bits each. */
export function plainId(uuid: string): string {
  const bits = BigInt(`0x${uuid.replaceAll('-', '')}`)
    .toString(2)
    .padStart(130, '0');
  const letters = '0123456789abcdefghjkmnpqrstvwxyz';
  return (bits.match(/.{5}/g) ?? []).map(five => letters[Number.parseInt(five, 2)]).join('');
}

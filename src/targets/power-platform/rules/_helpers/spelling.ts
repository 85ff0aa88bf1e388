/** Frequent slips in published connectors, and what was meant. */
const SLIPS: Readonly<Record<string, string>> = {
  adress: 'address',
  adresses: 'addresses',
  avaliable: 'available',
  availble: 'available',
  calender: 'calendar',
  catagory: 'category',
  comming: 'coming',
  completly: 'completely',
  curent: 'current',
  definitly: 'definitely',
  dependant: 'dependent',
  descripton: 'description',
  desciption: 'description',
  existance: 'existence',
  exsiting: 'existing',
  identifer: 'identifier',
  infomation: 'information',
  lenght: 'length',
  mesage: 'message',
  neccessary: 'necessary',
  occured: 'occurred',
  occurence: 'occurrence',
  paramater: 'parameter',
  paramter: 'parameter',
  paramters: 'parameters',
  prefered: 'preferred',
  recieve: 'receive',
  recieved: 'received',
  refered: 'referred',
  relevent: 'relevant',
  reponse: 'response',
  requried: 'required',
  retreive: 'retrieve',
  retreives: 'retrieves',
  retrive: 'retrieve',
  retrives: 'retrieves',
  sepcified: 'specified',
  seperate: 'separate',
  seperated: 'separated',
  specifc: 'specific',
  specifed: 'specified',
  specifiy: 'specify',
  succesful: 'successful',
  succesfully: 'successfully',
  successfull: 'successful',
  successfuly: 'successfully',
  teh: 'the',
  transfered: 'transferred',
  unqiue: 'unique',
  untill: 'until',
  usefull: 'useful',
  wich: 'which',
};

/** Letters alone, with the marks around a word. */
const WORD = /^[("']?([A-Za-z]{2,20})[)"'.,;:!?]{0,3}$/;

/** Abbreviations written like words. */
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  'Api',
  'Csv',
  'Html',
  'Http',
  'Https',
  'Id',
  'Ids',
  'Json',
  'Pdf',
  'Sms',
  'Sql',
  'Uri',
  'Url',
  'Urls',
  'Uuid',
  'Xml',
]);

/** Almost no text has one: these look for all of them at once. */
const ANY_ABBREVIATION = new RegExp(`\\b(?:${[...ABBREVIATIONS].join('|')})\\b`);
const ANY_SLIP = new RegExp(`\\b(?:${Object.keys(SLIPS).join('|')})\\b`, 'i');

/** The first slip in a text, and what was likely meant. Parts of addresses and of names in code are no words. */
export function slipIn(
  text: string,
): {readonly word: string; readonly expected: string} | undefined {
  if (!ANY_ABBREVIATION.test(text) && !ANY_SLIP.test(text)) return undefined;
  for (const token of text.split(/\s+/)) {
    const word = WORD.exec(token)?.[1] ?? '';
    const expected = expectedFor(word);
    if (expected !== undefined) return {word, expected};
  }
  return undefined;
}

function expectedFor(word: string): string | undefined {
  if (ABBREVIATIONS.has(word)) return word.toUpperCase().replace(/^(ID|URL)S$/, '$1s');
  const lower = word.toLowerCase();
  return Object.hasOwn(SLIPS, lower) ? SLIPS[lower] : undefined;
}

// What the stand-in says. Codes stay as they are in every language, sentences do not.
const TEXTS = {
  en: {
    error: 'Error',
    usage: 'Usage: pac [auth] [connector] [help]',
    'unknown-command': name => `Not a valid command: ${name}.`,
    'unknown-flag': flag => `The argument ${flag} is unknown. Unknown argument.`,
    twice: flag => `The argument ${flag} was given twice.`,
    'no-value': flag => `The argument ${flag} needs a value.`,
    'bad-value': flag => `The value of ${flag} is not one of the choices.`,
    'not-guid': flag => `The value of ${flag} must be a valid Guid.`,
    'no-profile': () =>
      "No profiles were found on this computer. Please run 'pac auth create' to create one.",
    'spn-lost': () => 'AuthProfileSpnSecretNotFoundWithLinuxFallback',
    'bad-sign-in': what => `The sign-in lacks ${what}.`,
    'bad-name': () => 'The name of a profile has 1 to 30 characters.',
    'signed-in': name => `Authentication profile created: ${name}`,
    code: () => 'To sign in, open https://microsoft.com/devicelogin and enter the code ABCD1234',
    as: user => `Connected as ${user}`,
    to: place => `Connected to... ${place}`,
    'bad-environment': () => 'The environment must be a valid Guid or an absolute https URL.',
    'no-definition': () => 'Either --api-definition-file or --settings-file is needed.',
    'no-file': () => 'Connector Import Failed: File Not Found',
    'bad-settings': () => 'The Settings file is not in the expected format.',
    'openapi-3': () => 'OpenApi 3 version is not yet supported',
    'bad-file': name => `The file ${name} has the wrong ending.`,
    operations: () => 'InvalidScriptDefinitionUrlWithNonNullOperations',
    'stack-owner': () => "The property 'stackOwner' cannot be changed.",
    'no-connector': id => `There is no connector with the id ${id}.`,
    created: id => `Connector created with ID ${id}`,
    updated: () => 'Connector updated succesfully.',
    downloaded: () => 'Connector downloaded.',
    'created-silently': () => 'Done.',
    provisioning: () => 'CustomScriptProvisioningFailed: the script could not be provisioned.',
    gateway: () => 'The service answered 502 (Bad Gateway).',
  },
  fr: {
    error: 'Erreur',
    'no-profile': () => "Aucun profil n'a été trouvé. Veuillez exécuter 'pac auth create'.",
    as: user => `Connecté en tant que ${user}`,
    to: place => `Connecté à... ${place}`,
    created: id => `Le connecteur a été créé avec l'identifiant ${id}`,
    updated: () => 'Le connecteur a été mis à jour.',
    'not-guid': flag => `La valeur de ${flag} n'est pas un GUID.`,
    'no-file': () => "L'importation a échoué : fichier introuvable",
    provisioning: () => "CustomScriptProvisioningFailed : le script n'a pas pu être déployé.",
  },
};

export function text(key, value) {
  const own = TEXTS[process.env.STAND_IN_PAC_LANGUAGE ?? 'en'];
  const found = own[key] ?? TEXTS.en[key];
  return typeof found === 'function' ? found(value) : found;
}

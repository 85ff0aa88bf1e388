import type {Location} from '../diagnostic.js';
import type {JsonObject} from '../json/value.js';
import type {Pointer} from '../pointer.js';
import type {Source} from '../source.js';

/** How a rule is to be weighed, by choice of the config. */
export interface RuleChoice {
  readonly severity: 'off' | 'note' | 'warning' | 'error';
  readonly reason: string;
}

/** The OAuth 2.0 part of a config. Empty texts have become absent. */
export interface OAuth2Config {
  readonly clientId?: string;
  readonly refreshUrl?: string;
  readonly tenantId?: string;
  readonly resourceUri?: string;
  readonly scopes?: readonly string[];
  readonly identityProvider?: 'aad' | 'oauth2' | 'oauth2generic';
  readonly redirectMode?: 'GlobalPerConnector' | 'Global';
  readonly authorizationUrl?: string;
  readonly tokenUrl?: string;
  readonly loginUri?: string;
  readonly enableOnbehalfOfLogin?: boolean;
}

/** The members of config.json, checked against `assets/config.schema.json`, variables filled in. What `null` removes keeps it. */
export interface ConfigMembers {
  readonly apiDefinition: string;
  readonly icon?: string;
  readonly publisher?: string;
  readonly stackOwner?: string;
  readonly publisherKind?: 'verified' | 'independent';
  readonly iconBrandColor?: string;
  readonly title?: string;
  readonly description?: string | null;
  readonly contact?: Readonly<Record<string, string | null>> | null;
  readonly metadata?: {
    readonly website?: string | null;
    readonly privacyPolicy?: string | null;
    readonly categories?: readonly string[] | null;
  } | null;
  readonly oauth2?: OAuth2Config;
  readonly host?: string;
  readonly connectionParameters?: JsonObject | null;
  readonly connectionParameterSets?: JsonObject | null;
  readonly policyTemplateInstances?: readonly JsonObject[] | null;
  readonly capabilities?: readonly string[] | null;
  readonly script?: string;
  readonly scriptOperations?: readonly string[];
  readonly certification?: Readonly<Record<string, string | null>>;
  readonly connectorsmith?: {readonly rules?: Readonly<Record<string, RuleChoice>>};
}

/** The parsed config, with the way back to where each member was written. */
export interface Config {
  readonly source: Source;
  readonly members: ConfigMembers;
  readonly trace: (pointer: Pointer) => Location;
}

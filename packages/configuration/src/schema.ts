import type { OptionSchema, PresetName, Rule } from "@soatvan/core";

type Schema = Readonly<Record<string, unknown>>;

const severities = ["off", "on", "error", "warning", "info"];

/**
 * The JSON Schema of the configuration file, made from the rules: editors complete and check with it. What it accepts,
 * `createConfigurationLoader` accepts, as far as a schema can tell.
 */
export function configurationSchema(rules: readonly Rule[], presets: readonly PresetName[]): Schema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: "https://soatvan.invalid/schemas/config-1.json",
    title: "soatvan.config.json",
    description: "Cấu hình của Soát Văn. / Configuration of Soát Văn.",
    type: "object",
    additionalProperties: false,
    allowComments: true,
    allowTrailingCommas: true,
    properties: {
      $schema: { type: "string" },
      root: {
        type: "boolean",
        description: "Không xét cấu hình ở các thư mục cha. / Configurations in folders above do not count.",
      },
      extends: {
        description: "Bộ quy tắc và tệp cấu hình làm nền. / Presets and files to build on.",
        ...oneOrMany({ anyOf: [{ enum: presets }, { type: "string", pattern: "^\\.{0,2}/|\\.(jsonc?|ya?ml)$" }] }),
      },
      ...layerProperties(),
      overrides: {
        description: "Cài đặt riêng cho một số tệp. / Settings for some files.",
        type: "array",
        items: {
          type: "object",
          additionalProperties: false,
          required: ["files"],
          properties: {
            files: { description: "Mẫu tên tệp. / Globs.", ...oneOrMany({ type: "string", minLength: 1 }) },
            extends: oneOrMany({ enum: presets }),
            ...layerProperties(),
          },
        },
      },
    },
    definitions: { rules: rulesSchema(rules), ignored: ignoredSchema() },
  };
}

function layerProperties(): Schema {
  const path = oneOrMany({ type: "string", minLength: 1 });
  return {
    rules: { $ref: "#/definitions/rules" },
    dictionaries: { description: "Tệp từ ngữ đúng, mỗi dòng một từ. / Word lists, one word a line.", ...path },
    registries: { description: "Danh mục văn bản (CSV, JSON, YAML). / Known documents (CSV, JSON, YAML).", ...path },
    slogans: { description: "Khẩu hiệu đã chốt lời (CSV, JSON, YAML). / Settled slogans (CSV, JSON, YAML).", ...path },
    ignore: {
      description: "Chỗ viết đúng, không báo. / Text that is right as it stands.",
      type: "array",
      items: { $ref: "#/definitions/ignored" },
    },
  };
}

function rulesSchema(rules: readonly Rule[]): Schema {
  const categories = [...new Set(rules.map(({ name }) => name.slice(0, name.indexOf("/"))))];
  const severity = { enum: severities };
  return {
    description: "Mức độ và tùy chọn của quy tắc hay cả nhóm. / Severity and options of rules and categories.",
    type: "object",
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(
        categories.map((category) => [
          category,
          {
            description: `Mọi quy tắc ${category}/… / All rules ${category}/…`,
            anyOf: [severity, { type: "object", additionalProperties: false, properties: { severity } }],
          },
        ]),
      ),
      ...Object.fromEntries(rules.map((rule) => [rule.name, ruleSchema(rule)])),
    },
  };
}

function ruleSchema(rule: Rule): Schema {
  const defaults = (rule.options?.defaults ?? {}) as Readonly<Record<string, unknown>>;
  const options = Object.entries(rule.options?.schema ?? {}).map(([name, schema]) => [
    name,
    { ...optionSchema(schema), ...(defaults[name] === undefined ? {} : { default: defaults[name] }) },
  ]);
  const setting = {
    type: "object",
    additionalProperties: false,
    properties: {
      severity: { enum: severities },
      options: { type: "object", additionalProperties: false, properties: Object.fromEntries(options) },
    },
  };
  return {
    description: `${rule.description.vi} / ${rule.description.en}`,
    anyOf: [{ enum: severities }, setting],
  };
}

/** Options are described in a part of JSON Schema already; only objects need closing, and the words one language. */
function optionSchema(schema: OptionSchema): Schema {
  const description = `${schema.description.vi} / ${schema.description.en}`;
  switch (schema.type) {
    case "array":
      return { ...schema, description, items: optionSchema(schema.items) };
    case "object": {
      const properties = Object.entries(schema.properties).map(([name, inner]) => [name, optionSchema(inner)]);
      return { ...schema, description, additionalProperties: false, properties: Object.fromEntries(properties) };
    }
    default:
      return { ...schema, description };
  }
}

function ignoredSchema(): Schema {
  const written = {
    type: "string",
    minLength: 1,
    description: "Nguyên văn, hoặc trước-[chữ]-sau. / The exact text, or before-[text]-after.",
  };
  const object = {
    type: "object",
    additionalProperties: false,
    required: ["text"],
    properties: {
      text: { type: "string", minLength: 1, description: "Đúng nguyên văn. / The exact text." },
      before: { type: "string", description: "Chữ đứng ngay trước. / What stands right before it." },
      after: { type: "string", description: "Chữ đứng ngay sau. / What stands right after it." },
      rules: { type: "array", items: { type: "string" }, description: "Quy tắc hay nhóm. / Rules or categories." },
    },
  };
  return { anyOf: [written, object] };
}

function oneOrMany(item: Schema): Schema {
  return { anyOf: [item, { type: "array", items: item }] };
}

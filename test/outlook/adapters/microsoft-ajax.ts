/**
 * The few names of MicrosoftAjax.js that Office.js needs. The library loads the original from a CDN unless these exist
 * before it; no test and no demo may leave the machine for it.
 */
export const MICROSOFT_AJAX = `
(function () {
  "use strict";
  function StringBuilder(text) { this.parts = text ? [text] : []; }
  StringBuilder.prototype.append = function (text) { this.parts.push(text); return this; };
  StringBuilder.prototype.toString = function (separator) { return this.parts.join(separator || ""); };
  window.Sys = {
    StringBuilder: StringBuilder,
    Serialization: {
      JavaScriptSerializer: {
        serialize: function (value) { return JSON.stringify(value); },
        deserialize: function (text) { return JSON.parse(text); }
      }
    },
    Debug: { trace: function () {} }
  };
  window.Type = Function;
  Type.registerNamespace = function (name) { window[name] = window[name] || {}; };
  Function.prototype.registerClass = function () {};
  Function._validateParams = function () { return null; };
  Function._validateParameter = function () { return null; };
  ["argument", "argumentNull", "argumentOutOfRange", "argumentType", "argumentUndefined", "create", "format",
   "invalidOperation", "notImplemented", "parameterCount"].forEach(function (name) {
    Error[name] = function (message) { return new Error(message); };
  });
})();
`;

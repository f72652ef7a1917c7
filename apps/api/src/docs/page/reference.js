/* Shows the document of this server. Nothing is asked of any other: no validator, no configuration from the URL, no keys kept. */
window.SwaggerUIBundle({
  url: '/v1/openapi.json',
  dom_id: '#reference',
  deepLinking: true,
  docExpansion: 'none',
  filter: true,
  defaultModelsExpandDepth: 0,
  defaultModelExpandDepth: 1,
  displayRequestDuration: true,
  persistAuthorization: false,
  queryConfigEnabled: false,
  supportedSubmitMethods: ['get', 'head', 'options', 'post'],
  validatorUrl: null,
});

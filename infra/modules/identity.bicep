metadata description = 'The one identity of the function app. Each module grants it its role on its own resource.'

param suffixe string
param location string
param tags object

resource identite 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-${suffixe}'
  location: location
  tags: tags
}

output id string = identite.id
output clientId string = identite.properties.clientId
output principalId string = identite.properties.principalId

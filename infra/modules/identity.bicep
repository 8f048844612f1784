metadata description = 'The one identity of the function app. Each module grants it its role on its own resource.'

import { contexte } from 'types.bicep'

param contexteCommun contexte

resource identite 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-${contexteCommun.suffixe}'
  location: contexteCommun.location
  tags: contexteCommun.tags
}

output id string = identite.id
output clientId string = identite.properties.clientId
output principalId string = identite.properties.principalId

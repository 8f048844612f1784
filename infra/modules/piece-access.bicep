metadata description = 'What the function app may do with attachments, on the account that holds them.'

import { attribution, roles } from 'types.bicep'

param compte string
param conteneur string = 'pieces'

@description('Identity of the function app.')
param proprietaire string

resource stockage 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: compte

  resource blobs 'blobServices' existing = {
    name: 'default'

    resource pieces 'containers' existing = {
      name: conteneur
    }
  }
}

resource ecriture 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(stockage::blobs::pieces.id, proprietaire, roles.proprietaireDeBlobs)
  scope: stockage::blobs::pieces
  properties: {
    ...attribution(proprietaire, roles.proprietaireDeBlobs)
    description: 'Owner, not Contributor: the result of the malware scan is an index tag.'
  }
}

resource signature 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(stockage.id, proprietaire, roles.delegateurDeBlobs)
  scope: stockage
  properties: {
    ...attribution(proprietaire, roles.delegateurDeBlobs)
    description: 'Signs download links.'
  }
}

output conteneur string = '${stockage.properties.primaryEndpoints.blob}${conteneur}'

metadata description = 'What the function app may do with documents, on the account that holds them: data of one database, no management.'

import { contributeurDeDocuments } from 'types.bicep'

param compte string
param base string = 'cej'

@description('Identity that reads and writes documents.')
param lecteur string

resource documents 'Microsoft.DocumentDB/databaseAccounts@2024-11-15' existing = {
  name: compte
}

resource acces 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-11-15' = {
  parent: documents
  name: guid('${documents.id}/sqlDatabases/${base}', lecteur, contributeurDeDocuments)
  properties: {
    principalId: lecteur
    roleDefinitionId: '${documents.id}/sqlRoleDefinitions/${contributeurDeDocuments}'
    scope: '${documents.id}/dbs/${base}'
  }
}

output id string = documents.id
output endpoint string = documents.properties.documentEndpoint
output base string = base

metadata description = 'What the function app may do with documents, on the account that holds them: data of one database, no management.'

param compte string
param base string = 'cej'

@description('Identity that reads and writes documents.')
param lecteur string

@description('Cosmos DB Built-in Data Contributor.')
var contributeurDeDonnees = '00000000-0000-0000-0000-000000000002'

resource documents 'Microsoft.DocumentDB/databaseAccounts@2024-11-15' existing = {
  name: compte
}

resource acces 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-11-15' = {
  parent: documents
  name: guid('${documents.id}/sqlDatabases/${base}', lecteur, contributeurDeDonnees)
  properties: {
    principalId: lecteur
    roleDefinitionId: '${documents.id}/sqlRoleDefinitions/${contributeurDeDonnees}'
    scope: '${documents.id}/dbs/${base}'
  }
}

output id string = documents.id
output endpoint string = documents.properties.documentEndpoint
output base string = base

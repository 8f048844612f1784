metadata description = 'The static front end.'

param suffixe string
param tags object

@description('Static Web Apps exist in few regions; content is served from everywhere anyway.')
param location string

param niveau 'Free' | 'Standard'

resource site 'Microsoft.Web/staticSites@2024-04-01' = {
  name: 'stapp-${suffixe}'
  location: location
  tags: union(tags, { 'azd-service-name': 'web' })
  sku: { name: niveau, tier: niveau }
  properties: {
    allowConfigFileUpdates: true
    publicNetworkAccess: 'Enabled'
    stagingEnvironmentPolicy: 'Disabled'
  }
}

output nom string = site.name
output domaine string = site.properties.defaultHostname

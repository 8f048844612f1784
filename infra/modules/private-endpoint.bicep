metadata description = 'One private address of one resource, with its name in the private DNS zone.'

import { contexte, prive } from 'types.bicep'

param contexteCommun contexte
param nom string
param reseau prive

@description('The resource to reach.')
param cible string

@description('Which of its services.')
param service 'blob' | 'Sql' | 'signalr' | 'vault'

resource acces 'Microsoft.Network/privateEndpoints@2024-05-01' = {
  name: 'pep-${nom}'
  location: contexteCommun.location
  tags: contexteCommun.tags
  properties: {
    subnet: { id: reseau.sousReseau }
    customNetworkInterfaceName: 'nic-${nom}'
    privateLinkServiceConnections: [
      {
        name: service
        properties: {
          privateLinkServiceId: cible
          groupIds: [service]
        }
      }
    ]
  }

  resource nomPrive 'privateDnsZoneGroups' = {
    name: 'default'
    properties: {
      privateDnsZoneConfigs: [
        {
          name: service
          properties: { privateDnsZoneId: reseau.zone }
        }
      ]
    }
  }
}

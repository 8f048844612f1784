metadata description = 'One page that shows how the service feels. Its queries are kql/tableau/*.kql.'

import { contexte } from 'types.bicep'

param contexteCommun contexte

@description('Log Analytics workspace that is asked.')
param journaux string

var panneaux = [
  {
    titre: 'Requêtes, erreurs et lenteurs'
    vue: 'timechart'
    texte: loadTextContent('../kql/tableau/requetes.kql')
  }
  { titre: 'Refus par code', vue: 'barchart', texte: loadTextContent('../kql/tableau/refus.kql') }
  { titre: 'Messages envoyés', vue: 'timechart', texte: loadTextContent('../kql/tableau/messages.kql') }
  { titre: 'Effets en attente et leur âge', vue: 'timechart', texte: loadTextContent('../kql/tableau/effets.kql') }
  { titre: 'Récapitulatif quotidien', vue: 'table', texte: loadTextContent('../kql/tableau/recapitulatif.kql') }
  {
    titre: 'Alertes sur de nouvelles offres'
    vue: 'timechart'
    texte: loadTextContent('../kql/tableau/alertes.kql')
  }
  { titre: 'Unités de requête par opération', vue: 'timechart', texte: loadTextContent('../kql/tableau/documents.kql') }
  { titre: 'Fonctions les plus lentes', vue: 'table', texte: loadTextContent('../kql/tableau/lentes.kql') }
  { titre: 'Pannes', vue: 'table', texte: loadTextContent('../kql/tableau/pannes.kql') }
]

resource tableau 'Microsoft.Insights/workbooks@2023-06-01' = {
  name: guid('tableau', contexteCommun.suffixe)
  location: contexteCommun.location
  tags: contexteCommun.tags
  kind: 'shared'
  properties: {
    displayName: 'CEJ – espace conseiller'
    category: 'workbook'
    sourceId: journaux
    serializedData: string({
      version: 'Notebook/1.0'
      items: map(panneaux, panneau => {
        type: 3
        name: panneau.titre
        content: {
          version: 'KqlItem/1.0'
          title: panneau.titre
          query: panneau.texte
          queryType: 0
          resourceType: 'microsoft.operationalinsights/workspaces'
          size: 0
          timeContext: { durationMs: 86400000 }
          visualization: panneau.vue
        }
      })
    })
  }
}

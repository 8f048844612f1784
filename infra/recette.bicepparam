using 'main.bicep'

import { offresPubliques, oui, ou } from 'modules/types.bicep'

param environnement = 'recette'
param location = 'francecentral'
param regionDuGroupe = 'francecentral'
param exigences = {
  CEJ_ASTREINTE: readEnvironmentVariable('CEJ_ASTREINTE', '')
  CEJ_IDENTITE_EMETTEUR: readEnvironmentVariable('CEJ_IDENTITE_EMETTEUR', '')
}
param prive = true
param reglagesDocuments = {
  mode: 'autoscale'
  region: 'francecentral'
  // A restored account may have none (docs/exploitation/pannes.md).
  zones: !oui(readEnvironmentVariable('CEJ_DOCUMENTS_SANS_ZONES', ''))
  plafonds: { dossiers: 4000, espaces: 2000, annuaire: 1000 }
  secours: ''
}
param compteDesDocuments = readEnvironmentVariable('CEJ_COMPTE_DES_DOCUMENTS', '')
param reglagesPieces = { mode: 'propres', redondance: 'Standard_ZRS', plafondDAnalyse: 50 }
param reglagesEntree = {
  mode: 'propre'
  domaine: {
    nom: readEnvironmentVariable('CEJ_DOMAINE', '')
    enService: oui(readEnvironmentVariable('CEJ_DOMAINE_EN_SERVICE', ''))
  }
  requetesParAdresse: 6000
  niveauDuSite: 'Standard'
  regionDuSite: 'westeurope'
}
param reglagesHote = {
  memoire: 2048
  instancesMax: 40
  zones: false
  pretesHttp: 1
  pretesMinuteries: false
}
param reglagesIdentite = {
  emetteur: readEnvironmentVariable('CEJ_IDENTITE_EMETTEUR', '')
  audience: 'cej-api'
}
param reglagesCourrier = {
  domaine: readEnvironmentVariable('CEJ_DOMAINE_COURRIEL', '')
  verifie: oui(readEnvironmentVariable('CEJ_DOMAINE_COURRIEL_VERIFIE', ''))
  parMinute: 30
  parHeure: 100
}
param reglagesDemarches = {
  url: ou(readEnvironmentVariable('CEJ_DEMARCHES_URL', ''), 'https://journal-recette.example/api/')
  urlDuJeton: readEnvironmentVariable('CEJ_DEMARCHES_URL_DU_JETON', '')
  clientId: readEnvironmentVariable('CEJ_DEMARCHES_CLIENT', '')
  portee: readEnvironmentVariable('CEJ_DEMARCHES_PORTEE', '')
}
param reglagesOffres = offresPubliques(ou(readEnvironmentVariable('CEJ_FRANCE_TRAVAIL_CLIENT', ''), 'a-renseigner'))
param reglagesAlerte = {
  courriel: ou(readEnvironmentVariable('CEJ_ASTREINTE', ''), 'astreinte@cej.example')
  budget: 600
}
param budgetDepuis = readEnvironmentVariable('CEJ_BUDGET_DEPUIS', '')
param redondanceHote = 'Standard_ZRS'
param unitesDeChat = 1
param niveauDesTelephones = 'Basic'
param retention = 30
param plafondDeTelemesure = 5
param partDesTraces = '1'
param frequence = '*/15 * * * * *'
param frequenceDesAlertes = '0 */15 7-19 * * *'
param liensDAide = '[{"titre":"Site de ressources","url":"https://aide.cej.example"}]'

using 'main.bicep'

param environnement = 'recette'
param location = 'francecentral'
param prive = true
param reglagesDocuments = {
  mode: 'autoscale'
  plafonds: { dossiers: 4000, espaces: 2000, annuaire: 1000 }
  secours: ''
}
param reglagesHote = {
  memoire: 2048
  instancesMax: 40
  pretesHttp: 1
  pretesMinuteries: false
}
param reglagesIdentite = {
  emetteur: readEnvironmentVariable('CEJ_IDENTITE_EMETTEUR', 'https://identite-recette.cej.example')
  audience: 'cej-api'
}
param reglagesCourrier = {
  domaine: readEnvironmentVariable('CEJ_DOMAINE_COURRIEL', 'courriel-recette.cej.example')
  parMinute: 30
  parHeure: 100
}
param reglagesAlerte = {
  courriel: readEnvironmentVariable('CEJ_ASTREINTE', 'astreinte@cej.example')
  budget: 600
}
param budgetDepuis = '2026-11-01'
param redondanceHote = 'Standard_ZRS'
param redondancePieces = 'Standard_ZRS'
param plafondDAnalyse = 50
param unitesDeChat = 1
param niveauDuSite = 'Standard'
param requetesParAdresse = 6000
param retention = 30
param plafondDeTelemesure = 5
param frequence = '*/15 * * * * *'

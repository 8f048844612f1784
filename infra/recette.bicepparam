using 'main.bicep'

param environnement = 'recette'
param location = 'francecentral'
param prive = true
param reglagesDocuments = {
  mode: 'autoscale'
  plafonds: { dossiers: 4000, espaces: 2000, annuaire: 1000 }
  secours: ''
}
param compteDesDocuments = readEnvironmentVariable('CEJ_COMPTE_DES_DOCUMENTS', '')
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
param reglagesDemarches = {
  url: readEnvironmentVariable('CEJ_DEMARCHES_URL', 'https://journal-recette.example/api/')
  urlDuJeton: readEnvironmentVariable('CEJ_DEMARCHES_URL_DU_JETON', '')
  clientId: readEnvironmentVariable('CEJ_DEMARCHES_CLIENT', '')
  portee: readEnvironmentVariable('CEJ_DEMARCHES_PORTEE', '')
}
param reglagesOffres = {
  franceTravailAdresse: 'https://api.francetravail.io/partenaire/offresdemploi/v2/'
  franceTravailJeton: 'https://entreprise.francetravail.fr/connexion/oauth2/access_token?realm=%2Fpartenaire'
  franceTravailClient: readEnvironmentVariable('CEJ_FRANCE_TRAVAIL_CLIENT', 'a-renseigner')
  engagementAdresse: 'https://api.api-engagement.beta.gouv.fr/v0/'
  engagementEditeur: '5f99dbe75eb1ad767733b206'
  immersionAdresse: 'https://immersion-facile.beta.gouv.fr/api/v2/'
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
param niveauDesTelephones = 'Basic'
param niveauDuSite = 'Standard'
param requetesParAdresse = 6000
param retention = 30
param plafondDeTelemesure = 5
param partDesTraces = '1'
param frequence = '*/15 * * * * *'
param frequenceDesAlertes = '0 */15 7-19 * * *'
param liensDAide = '[{"titre":"Site de ressources","url":"https://aide.cej.example"}]'

using 'main.bicep'

import { oui, ou } from 'modules/types.bicep'

param environnement = 'dev'
param location = 'francecentral'
param regionDuGroupe = 'francecentral'
param exigences = {
  CEJ_AGENTS_EMETTEUR: readEnvironmentVariable('CEJ_AGENTS_EMETTEUR', '')
}
param prive = false
param reglagesDocuments = { mode: 'serverless', region: 'francecentral' }
param compteDesDocuments = readEnvironmentVariable('CEJ_COMPTE_DES_DOCUMENTS', '')
param reglagesPieces = { mode: 'propres', redondance: 'Standard_LRS', plafondDAnalyse: 10 }
param reglagesEntree = {
  mode: 'propre'
  domaine: {
    nom: readEnvironmentVariable('CEJ_DOMAINE', '')
    enService: oui(readEnvironmentVariable('CEJ_DOMAINE_EN_SERVICE', ''))
  }
  requetesParAdresse: 3000
  niveauDuSite: 'Free'
  regionDuSite: 'westeurope'
}
param reglagesHote = {
  memoire: 2048
  instancesMax: 40
  zones: false
  pretesHttp: 0
  pretesMinuteries: false
}
param reglagesIdentite = {
  agents: {
    emetteur: readEnvironmentVariable('CEJ_AGENTS_EMETTEUR', '')
    autorite: readEnvironmentVariable('CEJ_AGENTS_AUTORITE', '')
    audience: ou(readEnvironmentVariable('CEJ_AGENTS_AUDIENCE', ''), 'cej-api')
    sujet: ou(readEnvironmentVariable('CEJ_AGENTS_SUJET', ''), 'sub')
    adresse: ou(readEnvironmentVariable('CEJ_AGENTS_ADRESSE', ''), 'email')
    verifiee: ou(readEnvironmentVariable('CEJ_AGENTS_VERIFIEE', ''), 'email_verified')
    prenom: ou(readEnvironmentVariable('CEJ_AGENTS_PRENOM', ''), 'given_name')
    nom: ou(readEnvironmentVariable('CEJ_AGENTS_NOM', ''), 'family_name')
    revendication: ou(readEnvironmentVariable('CEJ_AGENTS_REVENDICATION', ''), 'roles')
    conseillers: ou(readEnvironmentVariable('CEJ_AGENTS_CONSEILLERS', ''), 'cej-conseiller')
    operateurs: ou(readEnvironmentVariable('CEJ_AGENTS_OPERATEURS', ''), 'cej-operateur')
  }
  jeunes: {
    emetteur: readEnvironmentVariable('CEJ_JEUNES_EMETTEUR', '')
    autorite: readEnvironmentVariable('CEJ_JEUNES_AUTORITE', '')
    audience: ou(readEnvironmentVariable('CEJ_JEUNES_AUDIENCE', ''), 'cej-api')
    sujet: ou(readEnvironmentVariable('CEJ_JEUNES_SUJET', ''), 'sub')
    adresse: ou(readEnvironmentVariable('CEJ_JEUNES_ADRESSE', ''), 'email')
    verifiee: ou(readEnvironmentVariable('CEJ_JEUNES_VERIFIEE', ''), 'email_verified')
    prenom: ou(readEnvironmentVariable('CEJ_JEUNES_PRENOM', ''), 'given_name')
    nom: ou(readEnvironmentVariable('CEJ_JEUNES_NOM', ''), 'family_name')
    revendication: readEnvironmentVariable('CEJ_JEUNES_REVENDICATION', '')
    beneficiaires: readEnvironmentVariable('CEJ_JEUNES_BENEFICIAIRES', '')
  }
}
param reglagesCourrier = { domaine: '', verifie: false, parMinute: 5, parHeure: 10 }
param reglagesDemarches = {
  url: ou(readEnvironmentVariable('CEJ_DEMARCHES_URL', ''), 'https://journal-dev.example/api/')
  urlDuJeton: readEnvironmentVariable('CEJ_DEMARCHES_URL_DU_JETON', '')
  clientId: readEnvironmentVariable('CEJ_DEMARCHES_CLIENT', '')
  portee: readEnvironmentVariable('CEJ_DEMARCHES_PORTEE', '')
}
param clientDesOffres = readEnvironmentVariable('CEJ_FRANCE_TRAVAIL_CLIENT', '')
param reglagesAlerte = {
  courriel: ou(readEnvironmentVariable('CEJ_ASTREINTE', ''), 'astreinte@cej.example')
  budget: 100
}
param budgetDepuis = readEnvironmentVariable('CEJ_BUDGET_DEPUIS', '')
param redondanceHote = 'Standard_LRS'
param unitesDeChat = 0
param niveauDesTelephones = 'Free'
param retention = 30
param plafondDeTelemesure = 1
param partDesTraces = '1'
param frequence = '0 */5 * * * *'
param frequenceDesAlertes = '0 */15 7-19 * * *'
param liensDAide = '[{"titre":"Site de ressources","url":"https://aide.cej.example"}]'

// Client d'exemple des services SOAP du CdG62, en Node.js avec le paquet npm « soap ».
//   node client.js ping | accuser NUMERO REFERENCE | devis NUMERO FICHIER.pdf
// accuser et devis : service SecurisationDonnees ; ping : tous.
// Réglages (variables d'environnement) : CDG62_WSDL, CDG62_SERVICE (SecurisationDonnees par défaut), CDG62_EMETTEUR (votre SIRET), CDG62_SOAP (1.1 ou 1.2),
// CDG62_SECURITE (BASIC, USERNAME_TOKEN ou X509), CDG62_IDENTIFIANT et CDG62_SECRET, ou CDG62_CLE et CDG62_CERTIFICAT
// (fichiers PEM).
const { createHash, randomUUID } = require('node:crypto');
const { basename } = require('node:path');
const { readFileSync } = require('node:fs');
const soap = require('soap');

const SERVICE = process.env.CDG62_SERVICE ?? 'SecurisationDonnees';
const { CDG62_WSDL, CDG62_EMETTEUR, CDG62_SOAP, CDG62_SECURITE, CDG62_IDENTIFIANT, CDG62_SECRET } = process.env;

function securite() {
  if (CDG62_SECURITE === 'X509') {
    const certificat = readFileSync(process.env.CDG62_CERTIFICAT);
    return new soap.WSSecurityCert(readFileSync(process.env.CDG62_CLE), certificat, '', {
      hasTimeStamp: true,
      signatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
      digestAlgorithm: 'http://www.w3.org/2001/04/xmlenc#sha256',
      signerOptions: { idMode: 'wssecurity' },
    });
  }
  return CDG62_SECURITE === 'USERNAME_TOKEN'
    ? new soap.WSSecurity(CDG62_IDENTIFIANT, CDG62_SECRET, { passwordType: 'PasswordDigest', hasNonce: true, mustUnderstand: 1 })
    : new soap.BasicAuthSecurity(CDG62_IDENTIFIANT, CDG62_SECRET);
}

// Un identifiant par demande, repris tel quel si la même demande doit être renvoyée
const entete = () => ({
  messageId: randomUUID(),
  horodatage: new Date().toISOString(),
  emetteur: CDG62_EMETTEUR,
  codeApplication: 'exemple-node',
  versionContrat: '1.0',
});

function devis(fichier) {
  const contenu = readFileSync(fichier);
  const jour = (decalage) => new Date(Date.now() + decalage * 86_400_000).toISOString().slice(0, 10);
  return {
    reference: 'EXEMPLE-1',
    date: jour(0),
    valideJusquAu: jour(30),
    montantAnnuel: '120.50',
    document: {
      nom: basename(fichier),
      empreinteSha256: createHash('sha256').update(contenu).digest('hex'),
      contenu: contenu.toString('base64'),
    },
  };
}

async function executer(action = 'ping', numero, valeur) {
  const client = await soap.createClientAsync(CDG62_WSDL, { forceSoap12Headers: CDG62_SOAP === '1.2' });
  client.setSecurity(securite());
  const port = client[`${SERVICE}Service`][`${SERVICE}Soap${CDG62_SOAP === '1.2' ? '12' : '11'}Port`];
  const appeler = (operation, demande) => new Promise((fini, echoue) => {
    port[operation](demande, (erreur, reponse) => (erreur ? echoue(erreur) : fini(reponse)));
  });
  if (action === 'ping') return `partenaire=${(await appeler('ping', { entete: entete() })).partenaire}`;
  if (action === 'accuser') {
    const demande = { entete: entete(), numeroCommande: numero, referencePartenaire: valeur };
    return `reference=${(await appeler('accuserReception', demande)).commande.referencePartenaire}`;
  }
  return `etat=${(await appeler('deposerDevis', { entete: entete(), numeroCommande: numero, devis: devis(valeur) })).commande.etat}`;
}

executer(...process.argv.slice(2)).then(console.log, (erreur) => {
  const faute = erreur.root?.Envelope?.Body?.Fault;
  const detail = faute?.detail ?? faute?.Detail;
  const code = (detail?.fauteMetier ?? detail?.fauteTechnique)?.code;
  console.log(`faute=${code ?? erreur.message}`);
});

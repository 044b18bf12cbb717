// Client d'exemple des services SOAP du CdG62, en Node.js avec le paquet npm « soap ».
//   node client.js ping
// SecurisationDonnees : accuser NUMERO REFERENCE | devis NUMERO FICHIER.pdf
// ComptesRetraite : affilier SIREN NIR NOM PRENOM | reprendre CARRIERE SIREN | corriger COMPTE SIREN | simuler CARRIERE DATE
//   | liquider CARRIERE DOSSIER | flux NUMERO | dossier NUMERO | decompte NUMERO | accepter NUMERO ; DOSSIER contient une pièce CODE.pdf par code.
// Réglages (variables d'environnement) : CDG62_WSDL, CDG62_SERVICE (SecurisationDonnees par défaut), CDG62_EMETTEUR (votre SIRET), CDG62_SOAP (1.1 ou 1.2),
// CDG62_SECURITE (BASIC, USERNAME_TOKEN ou X509), CDG62_IDENTIFIANT et CDG62_SECRET, ou CDG62_CLE et CDG62_CERTIFICAT
// (fichiers PEM), CDG62_MTOM (1 : le document du devis part en pièce jointe MTOM, en BASIC ou USERNAME_TOKEN).
const { createHash, randomUUID } = require('node:crypto');
const { basename } = require('node:path');
const { readdirSync, readFileSync } = require('node:fs');
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

const sha256 = (octets) => createHash('sha256').update(octets).digest('hex');

function joindre(fichier) {
  const contenu = readFileSync(fichier);
  return { nom: basename(fichier), empreinteSha256: sha256(contenu), contenu: contenu.toString('base64') };
}

// La pièce jointe MTOM d'un devis et, dans l'enveloppe, ce qui la désigne
const PIECE = 'devis@exemple-node';
const INCLUSION = { $xml: `<xop:Include xmlns:xop="http://www.w3.org/2004/08/xop/include" href="cid:${PIECE}"/>` };

function attacher(demande, fichier) {
  demande.devis.document.contenu = INCLUSION;
  return {
    forceMTOM: true,
    attachments: [{ mimetype: 'application/pdf', contentId: PIECE, name: basename(fichier), body: readFileSync(fichier) }],
  };
}

function devis(fichier) {
  const jour = (decalage) => new Date(Date.now() + decalage * 86_400_000).toISOString().slice(0, 10);
  return {
    reference: 'EXEMPLE-1',
    date: jour(0),
    valideJusquAu: jour(30),
    montantAnnuel: '120.50',
    document: joindre(fichier),
  };
}

const affiliation = (siren, nir, nom, prenom) => ({
  siren,
  assure: { nir, nomFamille: nom, prenoms: prenom, sexe: 'FEMININ', dateNaissance: '1963-05-10' },
  contrat: {
    dateEffet: '2020-01-01',
    nature: 'TITULAIRE',
    dureeHebdo: '35:00',
    grade: 'ADJ_ADM',
    indiceBrut: 432,
    indiceMajore: 387,
    categorie: 'SEDENTAIRE',
  },
});

const correction = (compte, siren) => ({
  numeroCompte: compte,
  versionCir: 0,
  arreteAu: '2026-10-31',
  motif: 'Reprise de la carrière',
  operation: [{
    nature: 'AJOUT',
    periode: {
      debut: '1990-01-01',
      siren,
      statut: 'TITULAIRE',
      position: 'ACTIVITE',
      categorie: 'SEDENTAIRE',
      cotisee: true,
    },
  }],
});

const anteriorite = (carriere, siren) => ({
  numeroCarriere: carriere,
  periode: [{
    debut: '1985-01-01',
    fin: '1989-12-31',
    siren,
    statut: 'TITULAIRE',
    position: 'ACTIVITE',
    categorie: 'SEDENTAIRE',
    cotisee: true,
  }],
});

const liquidation = (carriere, dossier) => ({
  numeroCarriere: carriere,
  typePension: 'NORMALE',
  demandeeLe: '2026-11-01',
  dernierJour: '2027-05-31',
  dateRDC: '2027-06-01',
  dateEffet: '2027-06-01',
  iban: 'FR7630006000011234567890189',
  piece: readdirSync(dossier).filter((nom) => nom.endsWith('.pdf')).sort()
    .map((nom) => ({ code: basename(nom, '.pdf'), document: joindre(`${dossier}/${nom}`) })),
  soumettre: true,
});

// Le paquet rend un élément répété une seule fois comme un objet, non comme une liste, et une date comme un Date
const liste = (lu) => (lu === undefined ? [] : [lu].flat());
const jour = (date) => (date instanceof Date ? date.toISOString().slice(0, 10) : date);

async function retraite(appeler, action, ...valeurs) {
  const suite = (operation, demande) => appeler(operation, { entete: entete(), ...demande });
  const [numero] = valeurs;
  const envois = {
    affilier: ['deposerAffiliation', affiliation],
    reprendre: ['deposerRepriseAnteriorite', anteriorite],
    corriger: ['corrigerCIR', correction],
    liquider: ['deposerLiquidation', liquidation],
    accepter: ['accepterDecompte', (dossier) => ({ numeroDossier: dossier, decision: 'ACCEPTE' })],
  };
  if (envois[action]) {
    const [operation, demande] = envois[action];
    return `flux=${(await suite(operation, demande(...valeurs))).flux.numeroFlux}`;
  }
  if (action === 'simuler') {
    const [pension] = liste((await suite('simulerPension', { numeroCarriere: numero, dateDepart: valeurs[1] })).pension);
    return `issue=${pension.issue} montant=${pension.montant ?? ''}`;
  }
  if (action === 'dossier') return `etat=${(await suite('getStatut', { numeroDossier: numero })).dossier.etat}`;
  if (action === 'decompte') {
    const { decompte } = await suite('lireDecompte', { numeroDossier: numero });
    return `limite=${jour(decompte.limite)} empreinte=${sha256(Buffer.from(decompte.document.contenu, 'base64'))}`;
  }
  const { flux } = await suite('getStatut', { numeroFlux: numero });
  const motifs = liste(flux.motif).map((motif) => motif.code).join(',');
  return `etat=${flux.etat} dossier=${flux.numeroDossier ?? ''} motifs=${motifs}`;
}

async function executer(action = 'ping', ...valeurs) {
  const [numero, valeur] = valeurs;
  const client = await soap.createClientAsync(CDG62_WSDL, { forceSoap12Headers: CDG62_SOAP === '1.2' });
  client.setSecurity(securite());
  const port = client[`${SERVICE}Service`][`${SERVICE}Soap${CDG62_SOAP === '1.2' ? '12' : '11'}Port`];
  const appeler = (operation, demande, options = {}) => new Promise((fini, echoue) => {
    port[operation](demande, (erreur, reponse) => (erreur ? echoue(erreur) : fini(reponse)), options);
  });
  if (action === 'ping') return `partenaire=${(await appeler('ping', { entete: entete() })).partenaire}`;
  if (action === 'accuser') {
    const demande = { entete: entete(), numeroCommande: numero, referencePartenaire: valeur };
    return `reference=${(await appeler('accuserReception', demande)).commande.referencePartenaire}`;
  }
  if (action !== 'devis') return retraite(appeler, action, ...valeurs);
  const demande = { entete: entete(), numeroCommande: numero, devis: devis(valeur) };
  const options = process.env.CDG62_MTOM === '1' ? attacher(demande, valeur) : {};
  return `etat=${(await appeler('deposerDevis', demande, options)).commande.etat}`;
}

executer(...process.argv.slice(2)).then(console.log, (erreur) => {
  const faute = erreur.root?.Envelope?.Body?.Fault;
  const detail = faute?.detail ?? faute?.Detail;
  const code = (detail?.fauteMetier ?? detail?.fauteTechnique)?.code;
  console.log(`faute=${code ?? erreur.message}`);
});

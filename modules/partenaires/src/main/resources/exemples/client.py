"""Client d'exemple des services SOAP du CdG62, en Python avec zeep (paquets python3-zeep et python3-xmlsec).

    python3 client.py ping

SecurisationDonnees : accuser NUMERO REFERENCE | devis NUMERO FICHIER.pdf
ComptesRetraite : affilier SIREN NIR NOM PRENOM | reprendre CARRIERE SIREN | corriger COMPTE SIREN | simuler CARRIERE DATE
| liquider CARRIERE DOSSIER | flux NUMERO | dossier NUMERO | decompte NUMERO | accepter NUMERO ; DOSSIER contient une pièce CODE.pdf par code.
Réglages (variables d'environnement) : CDG62_WSDL, CDG62_SERVICE (SecurisationDonnees par défaut), CDG62_EMETTEUR (votre SIRET), CDG62_SOAP (1.1 ou 1.2),
CDG62_SECURITE (BASIC, USERNAME_TOKEN ou X509), CDG62_IDENTIFIANT et CDG62_SECRET, ou CDG62_CLE et CDG62_CERTIFICAT
(fichiers PEM).
"""
import datetime
import hashlib
import os
import pathlib
import sys
import uuid

from lxml import etree
from requests import Session
from requests.auth import HTTPBasicAuth
from zeep import Client
from zeep.exceptions import Fault
from zeep.transports import Transport
from zeep.wsse.utils import WSU, get_security_header
from zeep.wsse.username import UsernameToken


def maintenant(minutes=0):
    instant = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(minutes=minutes)
    return instant.strftime("%Y-%m-%dT%H:%M:%SZ")


class SignatureHorodatee:
    """Signe le corps et un Timestamp ; la réponse, elle, n'est pas signée."""

    def __init__(self, signature):
        self.signature = signature

    def apply(self, envelope, headers):
        temps = WSU.Timestamp(WSU.Created(maintenant()), WSU.Expires(maintenant(5)))
        get_security_header(envelope).append(temps)
        return self.signature.apply(envelope, headers)

    def verify(self, envelope):
        return envelope


def securite(session):
    mode = os.environ.get("CDG62_SECURITE", "BASIC")
    if mode == "X509":
        import xmlsec
        from zeep.wsse.signature import BinarySignature

        return SignatureHorodatee(BinarySignature(
            os.environ["CDG62_CLE"], os.environ["CDG62_CERTIFICAT"],
            signature_method=xmlsec.Transform.RSA_SHA256, digest_method=xmlsec.Transform.SHA256))
    identifiant, secret = os.environ["CDG62_IDENTIFIANT"], os.environ["CDG62_SECRET"]
    if mode == "USERNAME_TOKEN":
        return UsernameToken(identifiant, secret, use_digest=True)
    session.auth = HTTPBasicAuth(identifiant, secret)
    return None


def entete():
    """Un identifiant par demande, repris tel quel si la même demande doit être renvoyée."""
    return {
        "messageId": str(uuid.uuid4()), "horodatage": maintenant(), "emetteur": os.environ["CDG62_EMETTEUR"],
        "codeApplication": "exemple-python", "versionContrat": "1.0",
    }


def devis(fichier):
    contenu = pathlib.Path(fichier).read_bytes()
    jour = datetime.date.today()
    return {
        "reference": "EXEMPLE-1", "date": jour, "valideJusquAu": jour + datetime.timedelta(days=30),
        "montantAnnuel": "120.50",
        "document": {"nom": pathlib.Path(fichier).name, "empreinteSha256": hashlib.sha256(contenu).hexdigest(),
                     "contenu": contenu},
    }


def affiliation(siren, nir, nom, prenom):
    return {
        "siren": siren,
        "assure": {"nir": nir, "nomFamille": nom, "prenoms": prenom, "sexe": "FEMININ", "dateNaissance": "1963-05-10"},
        "contrat": {"dateEffet": "2020-01-01", "nature": "TITULAIRE", "dureeHebdo": "35:00", "grade": "ADJ_ADM",
                    "indiceBrut": 432, "indiceMajore": 387, "categorie": "SEDENTAIRE"},
    }


def correction(compte, siren):
    periode = {"debut": "1990-01-01", "siren": siren, "statut": "TITULAIRE", "position": "ACTIVITE",
               "categorie": "SEDENTAIRE", "cotisee": True}
    return {"numeroCompte": compte, "versionCir": 0, "arreteAu": "2026-10-31", "motif": "Reprise de la carrière",
            "operation": [{"nature": "AJOUT", "periode": periode}]}


def anteriorite(carriere, siren):
    periode = {"debut": "1985-01-01", "fin": "1989-12-31", "siren": siren, "statut": "TITULAIRE", "position": "ACTIVITE",
               "categorie": "SEDENTAIRE", "cotisee": True}
    return {"numeroCarriere": carriere, "periode": [periode]}


def piece(fichier):
    contenu = fichier.read_bytes()
    return {"code": fichier.stem, "document": {
        "nom": fichier.name, "empreinteSha256": hashlib.sha256(contenu).hexdigest(), "contenu": contenu}}


def liquidation(carriere, dossier):
    return {"numeroCarriere": carriere, "typePension": "NORMALE", "demandeeLe": "2026-11-01", "dernierJour": "2027-05-31",
            "dateRDC": "2027-06-01", "dateEffet": "2027-06-01", "iban": "FR7630006000011234567890189",
            "piece": [piece(fichier) for fichier in sorted(pathlib.Path(dossier).glob("*.pdf"))], "soumettre": True}


def flux(lu):
    motifs = ",".join(motif.code for motif in lu.motif)
    return f"etat={lu.etat} dossier={lu.numeroDossier or ''} motifs={motifs}"


def retraite(service, action, *valeurs):
    def suite(operation, demande):
        return getattr(service, operation)(entete=entete(), **demande)

    numero = valeurs[0]
    if action == "simuler":
        pension = suite("simulerPension", {"numeroCarriere": numero, "dateDepart": [valeurs[1]]}).pension[0]
        return f"issue={pension.issue} montant={pension.montant or ''}"
    if action == "flux":
        return flux(suite("getStatut", {"numeroFlux": numero}).flux)
    if action == "dossier":
        return "etat=" + suite("getStatut", {"numeroDossier": numero}).dossier.etat
    if action == "decompte":
        lu = suite("lireDecompte", {"numeroDossier": numero}).decompte
        return f"limite={lu.limite} empreinte={hashlib.sha256(lu.document.contenu).hexdigest()}"
    operation, demande = {
        "affilier": ("deposerAffiliation", affiliation),
        "reprendre": ("deposerRepriseAnteriorite", anteriorite),
        "corriger": ("corrigerCIR", correction),
        "liquider": ("deposerLiquidation", liquidation),
        "accepter": ("accepterDecompte", lambda dossier: {"numeroDossier": dossier, "decision": "ACCEPTE"}),
    }[action]
    return "flux=" + suite(operation, demande(*valeurs)).flux.numeroFlux


def executer(service, action, *valeurs):
    if action == "ping":
        return "partenaire=" + service.ping(entete=entete()).partenaire
    return (securisation if action in ("accuser", "devis") else retraite)(service, action, *valeurs)


def securisation(service, action, numero, valeur):
    if action == "accuser":
        reponse = service.accuserReception(entete=entete(), numeroCommande=numero, referencePartenaire=valeur)
        return "reference=" + reponse.commande.referencePartenaire
    return "etat=" + service.deposerDevis(entete=entete(), numeroCommande=numero, devis=devis(valeur)).commande.etat


session = Session()
client = Client(os.environ["CDG62_WSDL"], transport=Transport(session=session), wsse=securite(session))
nom = os.environ.get("CDG62_SERVICE", "SecurisationDonnees")
port = nom + ("Soap12Port" if os.environ.get("CDG62_SOAP") == "1.2" else "Soap11Port")
try:
    print(executer(client.bind(nom + "Service", port), *(sys.argv[1:] or ["ping"])))
except Fault as faute:
    code = faute.detail.find(".//{https://ws.cdg62.fr/commun/v1}code") if etree.iselement(faute.detail) else None
    print("faute=" + (faute.code if code is None else code.text), faute.message)

"""Client d'exemple des services SOAP du CdG62, en Python avec zeep (paquets python3-zeep et python3-xmlsec).

    python3 client.py ping | accuser NUMERO REFERENCE | devis NUMERO FICHIER.pdf

accuser et devis : service SecurisationDonnees ; ping : tous.
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


def executer(service, action, numero=None, valeur=None):
    if action == "ping":
        return "partenaire=" + service.ping(entete=entete()).partenaire
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

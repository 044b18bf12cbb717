#!/usr/bin/env bash
# Client d'exemple des services SOAP du CdG62, avec curl et openssl.
#   client.sh ping : l'enveloppe de la réponse, qui dit qui vous êtes
# ComptesRetraite : affilier SIREN NIR NOM PRENOM | reprendre CARRIERE SIREN | corriger COMPTE SIREN | simuler CARRIERE DATE
#   | liquider CARRIERE DOSSIER | flux NUMERO | dossier NUMERO | decompte NUMERO | accepter NUMERO ; DOSSIER contient une pièce CODE.pdf par code.
# Réglages (variables d'environnement) : CDG62_WSDL, CDG62_EMETTEUR (votre SIRET), CDG62_IDENTIFIANT, CDG62_SECRET,
# CDG62_SECURITE (BASIC ou USERNAME_TOKEN), CDG62_SOAP (1.1 ou 1.2).
set -euo pipefail

adresse="${CDG62_WSDL%%\?*}"
service="https://ws.cdg62.fr/${adresse#*/ws/}"
type="text/xml;charset=utf-8"
espace="http://schemas.xmlsoap.org/soap/envelope/"
if [ "${CDG62_SOAP:-1.1}" = 1.2 ]; then
  adresse="$adresse/soap12"
  type="application/soap+xml;charset=utf-8"
  espace="http://www.w3.org/2003/05/soap-envelope"
fi

cree="$(date -u +%Y-%m-%dT%H:%M:%SZ)"
entete=""
identite=(--user "$CDG62_IDENTIFIANT:$CDG62_SECRET")
if [ "${CDG62_SECURITE:-BASIC}" = USERNAME_TOKEN ]; then
  identite=()
  wss="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-"
  nonce="$(openssl rand -hex 16)"
  condense="$(printf '%s%s%s' "$nonce" "$cree" "$CDG62_SECRET" | openssl dgst -sha1 -binary | base64)"
  entete="<S:Header><w:Security xmlns:w=\"${wss}wssecurity-secext-1.0.xsd\" xmlns:u=\"${wss}wssecurity-utility-1.0.xsd\">
    <w:UsernameToken><w:Username>$CDG62_IDENTIFIANT</w:Username>
    <w:Password Type=\"${wss}username-token-profile-1.0#PasswordDigest\">$condense</w:Password>
    <w:Nonce>$(printf '%s' "$nonce" | base64 -w0)</w:Nonce><u:Created>$cree</u:Created>
    </w:UsernameToken></w:Security></S:Header>"
fi

# Envoie une opération ; son contenu vient par l'entrée standard
appeler() {
  { cat <<DEBUT; cat; echo "</t:$1></S:Body></S:Envelope>"; } |
<S:Envelope xmlns:S="$espace" xmlns:c="https://ws.cdg62.fr/commun/v1"
            xmlns:t="$service">$entete<S:Body><t:$1><t:entete>
  <c:messageId>$(cat /proc/sys/kernel/random/uuid)</c:messageId><c:horodatage>$cree</c:horodatage>
  <c:emetteur>$CDG62_EMETTEUR</c:emetteur><c:codeApplication>exemple-curl</c:codeApplication>
  <c:versionContrat>1.0</c:versionContrat>
</t:entete>
DEBUT
    curl --silent --show-error "${identite[@]}" --header "Content-Type: $type" "$adresse" --data-binary @-
}

# Les valeurs d'un élément de la réponse, quel que soit son préfixe ; une faute s'affiche et arrête tout
lire() { grep -oE "<([A-Za-z0-9]+:)?$1>[^<]*" <<<"$reponse" | sed 's/.*>//' | paste -sd, || true; }
demander() {
  reponse="$(appeler "$1")"
  if grep -q ':Fault' <<<"$reponse"; then echo "faute=$(lire code)"; exit; fi
}
envoyer() { demander "$1"; echo "flux=$(lire numeroFlux)"; }

pieces() {
  for fichier in "$1"/*.pdf; do
    printf '<t:piece><t:code>%s</t:code><t:document><c:nom>%s</c:nom><c:empreinteSha256>%s</c:empreinteSha256><c:contenu>' \
      "$(basename "$fichier" .pdf)" "$(basename "$fichier")" "$(openssl dgst -sha256 -r "$fichier" | cut -d' ' -f1)"
    base64 -w0 "$fichier"
    echo '</c:contenu></t:document></t:piece>'
  done
}

case "${1:-ping}" in
  ping) appeler ping </dev/null ;;
  affilier) envoyer deposerAffiliation <<FIN
<t:siren>$2</t:siren><t:assure><t:nir>$3</t:nir><t:nomFamille>$4</t:nomFamille><t:prenoms>$5</t:prenoms>
<t:sexe>FEMININ</t:sexe><t:dateNaissance>1963-05-10</t:dateNaissance></t:assure>
<t:contrat><t:dateEffet>2020-01-01</t:dateEffet><t:nature>TITULAIRE</t:nature><t:dureeHebdo>35:00</t:dureeHebdo>
<t:grade>ADJ_ADM</t:grade><t:indiceBrut>432</t:indiceBrut><t:indiceMajore>387</t:indiceMajore>
<t:categorie>SEDENTAIRE</t:categorie></t:contrat>
FIN
    ;;
  reprendre) envoyer deposerRepriseAnteriorite <<FIN
<t:numeroCarriere>$2</t:numeroCarriere><t:periode><t:debut>1985-01-01</t:debut><t:fin>1989-12-31</t:fin>
<t:siren>$3</t:siren><t:statut>TITULAIRE</t:statut><t:position>ACTIVITE</t:position>
<t:categorie>SEDENTAIRE</t:categorie><t:cotisee>true</t:cotisee></t:periode>
FIN
    ;;
  corriger) envoyer corrigerCIR <<FIN
<t:numeroCompte>$2</t:numeroCompte><t:versionCir>0</t:versionCir><t:arreteAu>2026-10-31</t:arreteAu>
<t:motif>Reprise de la carrière</t:motif><t:operation><t:nature>AJOUT</t:nature><t:periode><t:debut>1990-01-01</t:debut>
<t:siren>$3</t:siren><t:statut>TITULAIRE</t:statut><t:position>ACTIVITE</t:position>
<t:categorie>SEDENTAIRE</t:categorie><t:cotisee>true</t:cotisee></t:periode></t:operation>
FIN
    ;;
  simuler)
    demander simulerPension <<<"<t:numeroCarriere>$2</t:numeroCarriere><t:dateDepart>$3</t:dateDepart>"
    echo "issue=$(lire issue) montant=$(lire montant)"
    ;;
  liquider) envoyer deposerLiquidation <<FIN
<t:numeroCarriere>$2</t:numeroCarriere><t:typePension>NORMALE</t:typePension><t:demandeeLe>2026-11-01</t:demandeeLe>
<t:dernierJour>2027-05-31</t:dernierJour><t:dateRDC>2027-06-01</t:dateRDC><t:dateEffet>2027-06-01</t:dateEffet>
<t:iban>FR7630006000011234567890189</t:iban>$(pieces "$3")<t:soumettre>true</t:soumettre>
FIN
    ;;
  flux)
    demander getStatut <<<"<t:numeroFlux>$2</t:numeroFlux>"
    echo "etat=$(lire etat) dossier=$(lire numeroDossier) motifs=$(lire code)"
    ;;
  dossier)
    demander getStatut <<<"<t:numeroDossier>$2</t:numeroDossier>"
    echo "etat=$(lire etat | cut -d, -f1)"
    ;;
  decompte)
    demander lireDecompte <<<"<t:numeroDossier>$2</t:numeroDossier>"
    echo "limite=$(lire limite) empreinte=$(lire contenu | base64 -d | openssl dgst -sha256 -r | cut -d' ' -f1)"
    ;;
  accepter)
    envoyer accepterDecompte <<<"<t:numeroDossier>$2</t:numeroDossier><t:decision>ACCEPTE</t:decision>"
    ;;
esac

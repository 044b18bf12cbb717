#!/usr/bin/env bash
# Client d'exemple des services SOAP du CdG62, avec curl et openssl : un ping, qui dit qui vous êtes.
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

curl --silent --show-error "${identite[@]}" --header "Content-Type: $type" "$adresse" --data-binary @- <<FIN
<S:Envelope xmlns:S="$espace" xmlns:c="https://ws.cdg62.fr/commun/v1"
            xmlns:t="$service">$entete<S:Body><t:ping><t:entete>
  <c:messageId>$(cat /proc/sys/kernel/random/uuid)</c:messageId><c:horodatage>$cree</c:horodatage>
  <c:emetteur>$CDG62_EMETTEUR</c:emetteur><c:codeApplication>exemple-curl</c:codeApplication>
  <c:versionContrat>1.0</c:versionContrat>
</t:entete></t:ping></S:Body></S:Envelope>
FIN

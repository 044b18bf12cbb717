#!/usr/bin/env bash
# Banc d'essai du service ComptesRetraite, sur une démonstration lancée : le client d'exemple d'une pile envoie un scénario
# complet (affiliation, reprise d'antériorité, correction du compte, simulation, liquidation avec ses pièces, décompte,
# acceptation) et montre les réponses. Le banc joue l'administrateur, la mairie et le centre de gestion par REST, avec curl et jq.
#   lanceur/banc.sh php | python | node | java | curl
# Réglages : CDG62_ADRESSE (http://127.0.0.1:8080), CDG62_SOAP (1.1 ou 1.2), CDG62_SECURITE (BASIC ou USERNAME_TOKEN),
# PYTHON et JAVA (programmes).
set -euo pipefail

exemples="$(dirname "$0")/../modules/partenaires/src/main/resources/exemples"
racine="${CDG62_ADRESSE:-http://127.0.0.1:8080}"
api="${racine%/}/api/v1"
ville=216200014
marque="$RANDOM$RANDOM"
for outil in curl jq; do
  command -v "$outil" >/dev/null || { echo "Le banc a besoin de $outil : apt-get install $outil"; exit 2; }
done

case "${1:-}" in
  php) client() { php "$exemples/client.php" "$@"; } ;;
  python) client() { "${PYTHON:-python3}" "$exemples/client.py" "$@"; } ;;
  node) client() { node "$exemples/client.js" "$@"; } ;;
  java) client() { "${JAVA:-java}" "$exemples/Client.java" "$@"; } ;;
  curl) client() { bash "$exemples/client.sh" "$@"; } ;;
  *) sed -n '2,8s/^# \?//p' "$0"; exit 2 ;;
esac

json() { curl --silent --show-error --fail-with-body -H 'Content-Type: application/json' -H "Authorization: Bearer $1" "${@:2}"; }
entrer() { curl -s "$api/sessions" -H 'Content-Type: application/json' -d "{\"identifiant\":\"$1\",\"motDePasse\":\"$2\"}" | jq -r .jeton; }
creer() { json "$1" -H "Idempotency-Key: banc-$marque-$RANDOM" "$api/$2" -d "$3"; }
survenir() {
  json "$cdg" -H "If-Match: \"$(json "$cdg" "$api/dossiers-retraite/$dossier" | jq .version)\"" \
    "$api/dossiers-retraite/$dossier/evenements" -d "$1" | jq -r '"  le centre de gestion : " + .etat'
}
titre() { printf '\n== %s\n' "$1"; }
montrer() { reponse="$(client "$@")"; echo "  $reponse"; }

# Le résultat d'un envoi, une fois exécuté
suivre() {
  local flux="${reponse#flux=}"
  for _ in $(seq 90); do
    reponse="$(client flux "$flux")"
    case "$reponse" in etat=RECU* | etat=EN_CONTROLE*) sleep 1 ;; *) break ;; esac
  done
  echo "  $reponse"
  [[ "$reponse" == etat=ACCEPTE* ]] || { echo "Le scénario s'arrête : envoi $flux non accepté."; exit 1; }
}

titre "Préparation : un partenaire mandaté, un agent, sa carrière, son compte"
administrateur="$(entrer administrateur Demo-Gestion-62)"
mairie="$(entrer secretaire Demo-Mairie-62)"
cdg="$(entrer cdg.carriere Demo-Carriere-62)"
export CDG62_EMETTEUR=99962591600013 CDG62_IDENTIFIANT="banc-$marque" CDG62_SERVICE=ComptesRetraite
export CDG62_WSDL="${racine%/}/ws/carriere/comptes-retraite/v1?wsdl"
export CDG62_SOAP="${CDG62_SOAP:-1.1}" CDG62_SECURITE="${CDG62_SECURITE:-BASIC}"
CDG62_SECRET="$(creer "$administrateur" partenaires \
  "{\"code\":\"BANC-$marque\",\"nom\":\"Banc d'essai\",\"siret\":\"$CDG62_EMETTEUR\",\"identifiant\":\"$CDG62_IDENTIFIANT\"}" | jq -r .motDePasse)"
export CDG62_SECRET
if [ "$CDG62_SECURITE" = USERNAME_TOKEN ]; then
  version="$(json "$administrateur" "$api/partenaires/BANC-$marque" | jq .version)"
  CDG62_SECRET="$(json "$administrateur" -H "If-Match: \"$version\"" "$api/partenaires/BANC-$marque/secret" \
    -d '{"mode":"USERNAME_TOKEN","recouvrementJours":0}' | jq -r .motDePasse)"
fi
creer "$administrateur" "partenaires/BANC-$marque/mandats" "{\"siren\":\"$ville\",\"debut\":\"2026-01-01\"}" >/dev/null
# Une commune que le Pas-de-Calais n'a pas : 950 à 999
numero="26305629$((50000 + (RANDOM * 32768 + RANDOM) % 50000))"
nir="$numero$(printf '%02d' $((97 - 10#$numero % 97)))"
agent="$(creer "$mairie" agents "{\"nir\":\"$nir\",\"siren\":\"$ville\",\"identite\":{\"nom\":\"FICTIF-BANC\",
  \"prenom\":\"Andrée\",\"dateNaissance\":\"1963-05-10\"}}" | jq .id)"
carriere="$(creer "$mairie" carrieres "{\"agent\":$agent,\"cadreEmplois\":\"ADJ_ADM\",\"siren\":\"$ville\",
  \"acte\":{\"type\":\"NOMINATION\",\"numero\":\"BANC-1\",\"dateSignature\":\"1989-12-15\",\"dateEffet\":\"1990-01-01\",
  \"changements\":[{\"nature\":\"STATUT\",\"du\":\"1990-01-01\",\"code\":\"TITULAIRE\"},
  {\"nature\":\"SITUATION\",\"du\":\"1990-01-01\",\"code\":\"ADJ_ADM\",\"echelon\":11,\"jours\":0}]}}" | jq .carriere)"
compte="$(creer "$mairie" comptes-retraite "{\"carriere\":$carriere}" | jq .id)"
pieces="$(mktemp -d)"
trap 'rm -rf "$pieces"' EXIT
for code in DEMANDE_PENSION ETAT_SERVICES ARRETE_RADIATION DERNIER_BULLETIN RIB LIVRET_FAMILLE; do
  printf '%%PDF-1.4\n%s %s\n%%%%EOF\n' "$code" "$marque" >"$pieces/$code.pdf"
done
echo "  carrière $carriere, compte $compte"

titre "Affiliation"
montrer affilier "$ville" "$nir" FICTIF-BANC Andrée
suivre
titre "Reprise d'antériorité"
montrer reprendre "$carriere" "$ville"
suivre
montrer dossier "$(sed -E 's/.*dossier=([0-9]+).*/\1/' <<<"$reponse")"
titre "Correction du compte individuel retraite"
montrer corriger "$compte" "$ville"
suivre
titre "Simulation"
montrer simuler "$carriere" 2027-06-01
titre "Liquidation, avec six pièces"
montrer liquider "$carriere" "$pieces"
suivre
dossier="$(sed -E 's/.*dossier=([0-9]+).*/\1/' <<<"$reponse")"
montrer dossier "$dossier"

titre "Contrôle du centre de gestion, envoi, décompte provisoire"
jour="$(date +%F)"
survenir '{"evenement":"CONFORME"}'
survenir "{\"evenement\":\"TRANSMETTRE\",\"numero\":\"BANC-$marque\",\"date\":\"$jour\"}"
survenir "{\"evenement\":\"METTRE_EN_TRAITEMENT\",\"date\":\"$jour\"}"
# Assez grand pour que le service l'envoie à part à qui parle MTOM
printf '%%PDF-1.4\nDécompte %s\n%40000s\n%%%%EOF\n' "$marque" "" >"$pieces/decompte"
json "$cdg" "$api/dossiers-retraite/$dossier/pieces?type=DECOMPTE_PROVISOIRE&nom=decompte.pdf" \
    -H "Idempotency-Key: banc-$marque-decompte" --data-binary "@$pieces/decompte" >/dev/null
survenir "{\"evenement\":\"RECEVOIR_DECOMPTE\",\"date\":\"$jour\"}"

titre "Décompte et acceptation"
montrer decompte "$dossier"
[[ "$reponse" == *"empreinte=$(openssl dgst -sha256 -r "$pieces/decompte" | cut -d' ' -f1)" ]] ||
  { echo "Le décompte reçu n'est pas celui qui a été déposé."; exit 1; }
montrer accepter "$dossier"
suivre
montrer dossier "$dossier"
[ "$reponse" = "etat=ACCEPTE" ] || { echo "Le décompte n'est pas accepté."; exit 1; }
printf '\nScénario complet.\n'

<?php
// Client d'exemple des services SOAP du CdG62, en PHP avec l'extension soap (paquet php-soap).
//   php client.php ping
// SecurisationDonnees : accuser NUMERO REFERENCE | devis NUMERO FICHIER.pdf
// ComptesRetraite : affilier SIREN NIR NOM PRENOM | reprendre CARRIERE SIREN | corriger COMPTE SIREN | simuler CARRIERE DATE
//   | liquider CARRIERE DOSSIER | flux NUMERO | dossier NUMERO | decompte NUMERO | accepter NUMERO ; DOSSIER contient une pièce CODE.pdf par code.
// Réglages (variables d'environnement) : CDG62_WSDL, CDG62_EMETTEUR (votre SIRET), CDG62_IDENTIFIANT, CDG62_SECRET,
// CDG62_SECURITE (BASIC ou USERNAME_TOKEN), CDG62_SOAP (1.1 ou 1.2).

$wsdl = getenv('CDG62_WSDL');
$soap12 = getenv('CDG62_SOAP') === '1.2';
$jeton = getenv('CDG62_SECURITE') === 'USERNAME_TOKEN';

$options = [
    'soap_version' => $soap12 ? SOAP_1_2 : SOAP_1_1,
    'location' => explode('?', $wsdl)[0] . ($soap12 ? '/soap12' : ''),
    'cache_wsdl' => WSDL_CACHE_NONE,
    'exceptions' => true,
];
if (!$jeton) {
    $options += ['login' => getenv('CDG62_IDENTIFIANT'), 'password' => getenv('CDG62_SECRET')];
}
$client = new SoapClient($wsdl, $options);
if ($jeton) {
    $client->__setSoapHeaders(usernameToken(getenv('CDG62_IDENTIFIANT'), getenv('CDG62_SECRET')));
}

try {
    [, $action, $numero, $valeur] = $argv + [null, 'ping', null, null];
    $suite = fn (string $operation, array $demande) => $client->$operation(['entete' => entete()] + $demande);
    echo match ($action) {
        'ping' => 'partenaire=' . $client->ping(['entete' => entete()])->partenaire,
        'accuser' => 'reference=' . $client->accuserReception([
            'entete' => entete(), 'numeroCommande' => $numero, 'referencePartenaire' => $valeur,
        ])->commande->referencePartenaire,
        'devis' => 'etat=' . $client->deposerDevis([
            'entete' => entete(), 'numeroCommande' => $numero, 'devis' => devis($valeur),
        ])->commande->etat,
        'affilier' => 'flux=' . $suite('deposerAffiliation', affiliation($argv))->flux->numeroFlux,
        'reprendre' => 'flux=' . $suite('deposerRepriseAnteriorite', anteriorite($numero, $valeur))->flux->numeroFlux,
        'corriger' => 'flux=' . $suite('corrigerCIR', correction($numero, $valeur))->flux->numeroFlux,
        'simuler' => pension($suite('simulerPension', ['numeroCarriere' => $numero, 'dateDepart' => [$valeur]])->pension),
        'liquider' => 'flux=' . $suite('deposerLiquidation', liquidation($numero, $valeur))->flux->numeroFlux,
        'flux' => flux($suite('getStatut', ['numeroFlux' => $numero])->flux),
        'dossier' => 'etat=' . $suite('getStatut', ['numeroDossier' => $numero])->dossier->etat,
        'decompte' => decompte($suite('lireDecompte', ['numeroDossier' => $numero])->decompte),
        'accepter' => 'flux=' . $suite('accepterDecompte', ['numeroDossier' => $numero, 'decision' => 'ACCEPTE'])->flux->numeroFlux,
    }, "\n";
} catch (SoapFault $faute) {
    $detail = $faute->detail->fauteMetier ?? $faute->detail->fauteTechnique ?? null;
    echo 'faute=', $detail->code ?? $faute->faultcode, ' ', $faute->getMessage(), "\n";
}

/** En-tête d'échange : un identifiant par demande, repris tel quel si la même demande doit être renvoyée. */
function entete(): array
{
    $hexa = str_split(bin2hex(random_bytes(16)), 4);
    return [
        'messageId' => vsprintf('%s%s-%s-%s-%s-%s%s%s', $hexa),
        'horodatage' => gmdate('Y-m-d\TH:i:s\Z'),
        'emetteur' => getenv('CDG62_EMETTEUR'),
        'codeApplication' => 'exemple-php',
        'versionContrat' => '1.0',
    ];
}

function devis(string $fichier): array
{
    $contenu = file_get_contents($fichier);
    return [
        'reference' => 'EXEMPLE-1',
        'date' => date('Y-m-d'),
        'valideJusquAu' => date('Y-m-d', strtotime('+30 days')),
        'montantAnnuel' => '120.50',
        'document' => ['nom' => basename($fichier), 'empreinteSha256' => hash('sha256', $contenu), 'contenu' => $contenu],
    ];
}

function affiliation(array $arguments): array
{
    [, , $siren, $nir, $nom, $prenom] = $arguments;
    return [
        'siren' => $siren,
        'assure' => ['nir' => $nir, 'nomFamille' => $nom, 'prenoms' => $prenom, 'sexe' => 'FEMININ', 'dateNaissance' => '1963-05-10'],
        'contrat' => [
            'dateEffet' => '2020-01-01', 'nature' => 'TITULAIRE', 'dureeHebdo' => '35:00', 'grade' => 'ADJ_ADM',
            'indiceBrut' => 432, 'indiceMajore' => 387, 'categorie' => 'SEDENTAIRE',
        ],
    ];
}

function correction(string $compte, string $siren): array
{
    $periode = [
        'debut' => '1990-01-01', 'siren' => $siren, 'statut' => 'TITULAIRE', 'position' => 'ACTIVITE',
        'categorie' => 'SEDENTAIRE', 'cotisee' => true,
    ];
    return [
        'numeroCompte' => $compte, 'versionCir' => 0, 'arreteAu' => '2026-10-31', 'motif' => 'Reprise de la carrière',
        'operation' => [['nature' => 'AJOUT', 'periode' => $periode]],
    ];
}

function anteriorite(string $carriere, string $siren): array
{
    $periode = [
        'debut' => '1985-01-01', 'fin' => '1989-12-31', 'siren' => $siren, 'statut' => 'TITULAIRE',
        'position' => 'ACTIVITE', 'categorie' => 'SEDENTAIRE', 'cotisee' => true,
    ];
    return ['numeroCarriere' => $carriere, 'periode' => [$periode]];
}

function liquidation(string $carriere, string $dossier): array
{
    $pieces = array_map(fn ($fichier) => [
        'code' => basename($fichier, '.pdf'),
        'document' => [
            'nom' => basename($fichier), 'empreinteSha256' => hash_file('sha256', $fichier),
            'contenu' => file_get_contents($fichier),
        ],
    ], glob("$dossier/*.pdf"));
    return [
        'numeroCarriere' => $carriere, 'typePension' => 'NORMALE', 'demandeeLe' => '2026-11-01', 'dernierJour' => '2027-05-31',
        'dateRDC' => '2027-06-01', 'dateEffet' => '2027-06-01', 'iban' => 'FR7630006000011234567890189', 'piece' => $pieces,
        'soumettre' => true,
    ];
}

function pension($pensions): string
{
    $pension = is_array($pensions) ? $pensions[0] : $pensions;
    return "issue={$pension->issue} montant=" . ($pension->montant ?? '');
}

function flux($flux): string
{
    $motifs = $flux->motif ?? [];
    $codes = array_map(fn ($motif) => $motif->code, is_array($motifs) ? $motifs : [$motifs]);
    return "etat={$flux->etat} dossier=" . ($flux->numeroDossier ?? '') . ' motifs=' . implode(',', $codes);
}

function decompte($decompte): string
{
    return "limite={$decompte->limite} empreinte=" . hash('sha256', $decompte->document->contenu);
}

/** PHP n'a pas WS-Security : l'en-tête UsernameToken (PasswordDigest) s'écrit à la main, neuf pour chaque message. */
function usernameToken(string $identifiant, string $secret): SoapHeader
{
    $base = 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-';
    $nonce = random_bytes(16);
    $cree = gmdate('Y-m-d\TH:i:s\Z');
    $condense = base64_encode(sha1($nonce . $cree . $secret, true));
    $xml = "<w:Security xmlns:w=\"{$base}wssecurity-secext-1.0.xsd\" xmlns:u=\"{$base}wssecurity-utility-1.0.xsd\">"
        . '<w:UsernameToken><w:Username>' . htmlspecialchars($identifiant, ENT_XML1) . '</w:Username>'
        . "<w:Password Type=\"{$base}username-token-profile-1.0#PasswordDigest\">$condense</w:Password>"
        . '<w:Nonce>' . base64_encode($nonce) . "</w:Nonce><u:Created>$cree</u:Created>"
        . '</w:UsernameToken></w:Security>';
    return new SoapHeader("{$base}wssecurity-secext-1.0.xsd", 'Security', new SoapVar($xml, XSD_ANYXML), true);
}

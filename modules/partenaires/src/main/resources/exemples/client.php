<?php
// Client d'exemple des services SOAP du CdG62, en PHP avec l'extension soap (paquet php-soap).
//   php client.php ping | accuser NUMERO REFERENCE | devis NUMERO FICHIER.pdf
// accuser et devis : service SecurisationDonnees ; ping : tous, selon CDG62_WSDL.
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
    echo match ($action) {
        'ping' => 'partenaire=' . $client->ping(['entete' => entete()])->partenaire,
        'accuser' => 'reference=' . $client->accuserReception([
            'entete' => entete(), 'numeroCommande' => $numero, 'referencePartenaire' => $valeur,
        ])->commande->referencePartenaire,
        'devis' => 'etat=' . $client->deposerDevis([
            'entete' => entete(), 'numeroCommande' => $numero, 'devis' => devis($valeur),
        ])->commande->etat,
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

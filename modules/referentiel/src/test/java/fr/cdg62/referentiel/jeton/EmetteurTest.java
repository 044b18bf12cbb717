package fr.cdg62.referentiel.jeton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmetteurTest {
    private static final Instant MIDI = Instant.parse("2026-11-23T12:00:00Z");

    @TempDir
    Path dossier;

    private KeyPair cles;
    private Path fichier;

    @BeforeEach
    void tirerLesCles() throws Exception {
        cles = nouvellesCles();
        fichier = dossier.resolve("jeton-prive.pem");
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(cles.getPrivate().getEncoded());
        Files.writeString(fichier, "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n");
    }

    @Test
    void le_jeton_porte_le_profil_attendu_et_notre_signature() throws Exception {
        JetonSigne jeton = a(MIDI).emettre("claire", "Claire Fictive", List.of("COLLECTIVITE_GESTIONNAIRE"), MIDI);
        SignedJWT lu = SignedJWT.parse(jeton.texte());
        assertThat(lu.verify(new RSASSAVerifier((RSAPublicKey) cles.getPublic())))
                .isTrue();
        assertThat(lu.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
        JWTClaimsSet contenu = lu.getJWTClaimsSet();
        assertThat(contenu.getIssuer()).isEqualTo("cdg62");
        assertThat(contenu.getSubject()).isEqualTo("claire");
        assertThat(contenu.getStringClaim("upn")).isEqualTo("claire");
        assertThat(contenu.getStringClaim("name")).isEqualTo("Claire Fictive");
        assertThat(contenu.getStringListClaim("groups")).containsExactly("COLLECTIVITE_GESTIONNAIRE");
        assertThat(contenu.getIssueTime()).isEqualTo(Date.from(MIDI));
        assertThat(contenu.getExpirationTime()).isEqualTo(Date.from(MIDI.plusSeconds(1800)));
        assertThat(contenu.getJWTID()).hasSize(36);
        assertThat(jeton.expireLe()).isEqualTo(MIDI.plusSeconds(1800));
    }

    @Test
    void deux_jetons_ont_deux_numeros() {
        assertThat(emettreA(MIDI)).isNotEqualTo(emettreA(MIDI));
    }

    @Test
    void un_jeton_se_relit_jusqu_a_sa_fin() {
        String jeton = emettreA(MIDI);
        assertThat(a(MIDI.plusSeconds(1799)).lire(jeton)).isEqualTo(new Session("claire", MIDI));
        refuse(a(MIDI.plusSeconds(1800)), jeton);
    }

    @Test
    void la_session_finit_meme_si_le_jeton_est_frais() {
        Instant tard = MIDI.plus(Duration.ofHours(10)).minusSeconds(1);
        String jeton =
                a(tard).emettre("claire", "Claire Fictive", List.of(), MIDI).texte();
        assertThat(a(tard).lire(jeton).debut()).isEqualTo(MIDI);
        refuse(a(tard.plusSeconds(1)), jeton);
    }

    @Test
    void un_jeton_forge_est_refuse() throws Exception {
        refuse(a(MIDI), null);
        refuse(a(MIDI), "n'importe quoi");
        refuse(a(MIDI), emettreA(MIDI) + "A");
        refuse(a(MIDI), new PlainJWT(contenu("cdg62")).serialize());
        refuse(a(MIDI), signeAvec(nouvellesCles(), "cdg62"));
        refuse(a(MIDI), signeAvec(cles, "autre"));
        SignedJWT mac = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), contenu("cdg62"));
        mac.sign(new MACSigner(cles.getPublic().getEncoded()));
        refuse(a(MIDI), mac.serialize());
    }

    @Test
    void sans_cle_l_emetteur_est_ferme() {
        Emetteur ferme = new Emetteur(
                new ReglagesJeton(Optional.empty(), Duration.ofMinutes(30), Duration.ofHours(10)), Horloge.fixe(MIDI));
        assertThatThrownBy(ferme::exigerOuvert)
                .hasMessageStartingWith("L'émetteur de jetons intégré n'est pas activé")
                .asInstanceOf(InstanceOfAssertFactories.type(DemandeRefusee.class))
                .returns(CodeProbleme.TECHNIQUE_INDISPONIBLE, DemandeRefusee::code);
    }

    @Test
    void une_cle_illisible_est_un_incident_qui_ne_montre_rien() throws Exception {
        Files.writeString(fichier, "secret-mal-range");
        assertThatThrownBy(() -> emettreA(MIDI))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cdg62.jeton.cle-privee")
                .hasMessageNotContaining("secret-mal-range");
    }

    private Emetteur a(Instant maintenant) {
        return new Emetteur(
                new ReglagesJeton(Optional.of(fichier.toString()), Duration.ofMinutes(30), Duration.ofHours(10)),
                Horloge.fixe(maintenant));
    }

    private String emettreA(Instant maintenant) {
        return a(maintenant)
                .emettre("claire", "Claire Fictive", List.of(), maintenant)
                .texte();
    }

    private static JWTClaimsSet contenu(String emetteur) {
        return new JWTClaimsSet.Builder()
                .issuer(emetteur)
                .subject("claire")
                .claim("auth_time", MIDI.getEpochSecond())
                .expirationTime(Date.from(MIDI.plusSeconds(60)))
                .build();
    }

    private static String signeAvec(KeyPair paire, String emetteur) throws Exception {
        SignedJWT jeton = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), contenu(emetteur));
        jeton.sign(new RSASSASigner(paire.getPrivate()));
        return jeton.serialize();
    }

    private static KeyPair nouvellesCles() throws Exception {
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(2048);
        return rsa.generateKeyPair();
    }

    private static void refuse(Emetteur emetteur, String jeton) {
        assertThatThrownBy(() -> emetteur.lire(jeton))
                .hasMessage("Votre session a pris fin ou n'est pas reconnue : connectez-vous.")
                .asInstanceOf(InstanceOfAssertFactories.type(DemandeRefusee.class))
                .returns(CodeProbleme.SEC_AUTHENTIFICATION, DemandeRefusee::code);
    }
}

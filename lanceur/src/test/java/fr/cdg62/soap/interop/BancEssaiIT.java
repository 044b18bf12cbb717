package fr.cdg62.soap.interop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.lanceur.Serveur;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The test bench of the demonstration, on both assemblies: one command sends a whole scenario with the example of a
 * stack, by either version and security.
 */
@DisplayName("Banc d'essai des échanges de retraite")
class BancEssaiIT {
    /** By HTTP Basic and SOAP 1.1; the others by UsernameToken and SOAP 1.2. */
    private static final Set<Pile> BASIC = EnumSet.of(Pile.PHP, Pile.NODE, Pile.JDK);

    @ParameterizedTest
    @EnumSource(Pile.class)
    void unScenarioCompletParPile(Pile pile) throws Exception {
        pile.exigerPourLeBanc();
        boolean basic = BASIC.contains(pile);
        Map<String, String> reglages = new HashMap<>();
        reglages.put("CDG62_ADRESSE", Serveur.adresse().toString());
        reglages.put("CDG62_SOAP", basic ? "1.1" : "1.2");
        reglages.put("CDG62_SECURITE", basic ? "BASIC" : "USERNAME_TOKEN");
        reglages.put("LC_ALL", "C.UTF-8");
        String deroule = pile.derouler(reglages);
        assertThat(deroule)
                .contains(
                        "etat=SAISIE",
                        "issue=PENSION montant=",
                        "etat=CONTROLE_CDG",
                        "DECOMPTE_PROVISOIRE",
                        "limite=20")
                .doesNotContain("faute=")
                .endsWith("Scénario complet.");
    }
}

package fr.cdg62.numerique.commande;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.cdg62.numerique.api.securisation.NouvelleCommande;
import fr.cdg62.numerique.api.service.ServiceSecurise;
import fr.cdg62.numerique.api.service.ServiceSouhaite;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaisieCommandeTest {
    @Test
    void accepteUneDemandeComplete() {
        assertThatCode(() -> SaisieCommande.exiger(demande(
                        new ServiceSouhaite(ServiceSecurise.NOM_DOMAINE, 1, "ville-rimboval.fr"),
                        new ServiceSouhaite(ServiceSecurise.MESSAGERIE, 9999, null))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mairie", "Mairie.fr", "-mairie.fr", "mairie-.fr", "mai rie.fr", "mairie..fr", "é.fr"})
    void refuseUnNomDeDomaineMalEcrit(String domaine) {
        refuse(
                "nomDomaine",
                () -> SaisieCommande.exiger(demande(new ServiceSouhaite(ServiceSecurise.NOM_DOMAINE, 1, domaine))));
    }

    @Test
    void bornesDUneEtiquetteDeDomaine() {
        ServiceSouhaite juste = new ServiceSouhaite(ServiceSecurise.NOM_DOMAINE, 1, "a".repeat(63) + ".fr");
        assertThatCode(() -> SaisieCommande.exiger(demande(juste))).doesNotThrowAnyException();
        ServiceSouhaite trop = new ServiceSouhaite(ServiceSecurise.NOM_DOMAINE, 1, "a".repeat(64) + ".fr");
        refuse("nomDomaine", () -> SaisieCommande.exiger(demande(trop)));
    }

    @Test
    void refuseUneDemandeVideOuDouble() {
        refuse("services", () -> SaisieCommande.exiger(demande()));
        ServiceSouhaite antivirus = new ServiceSouhaite(ServiceSecurise.ANTIVIRUS, 1, null);
        refuse("services", () -> SaisieCommande.exiger(demande(antivirus, antivirus)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10_000})
    void refuseUneQuantiteHorsBornes(int quantite) {
        refuse(
                "quantite",
                () -> SaisieCommande.exiger(demande(new ServiceSouhaite(ServiceSecurise.ANTIVIRUS, quantite, null))));
    }

    @Test
    void refuseUnCourrielInvalide() {
        refuse(
                "courrielContact",
                () -> SaisieCommande.exiger(new NouvelleCommande(
                        "216202012",
                        List.of(new ServiceSouhaite(ServiceSecurise.ANTIVIRUS, 1, null)),
                        "Mairie",
                        "sans-arobase")));
    }

    private static NouvelleCommande demande(ServiceSouhaite... services) {
        return new NouvelleCommande("216202012", List.of(services), "Secrétariat de mairie", "mairie@exemple.fr");
    }

    private static void refuse(String champ, ThrowingCallable appel) {
        assertThatThrownBy(appel)
                .asInstanceOf(type(DemandeRefusee.class))
                .returns(CodeProbleme.SAISIE_INVALIDE, DemandeRefusee::code)
                .returns(champ, DemandeRefusee::champ);
    }
}

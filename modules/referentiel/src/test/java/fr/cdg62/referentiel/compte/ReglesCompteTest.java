package fr.cdg62.referentiel.compte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.referentiel.api.compte.EtatCompte;
import fr.cdg62.referentiel.api.compte.NouveauCompte;
import fr.cdg62.referentiel.compte.motdepasse.ReglesMotDePasse;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReglesCompteTest {
    @Test
    void une_personne_invitee_n_a_pas_de_mot_de_passe() {
        Compte compte = ReglesCompte.creer(new NouveauCompte(" Claire.Dupont ", " Claire ", "claire@commune.fr"));
        assertThat(compte.identifiant()).isEqualTo("claire.dupont");
        assertThat(compte.nom()).isEqualTo("Claire");
        assertThat(compte.etat()).isEqualTo(EtatCompte.INVITE);
        assertThat(compte.motDePasse()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "élodie", "a b c", ".abc", "a\nbc"})
    void un_identifiant_mal_forme_est_refuse(String identifiant) {
        refuse(() -> ReglesCompte.creer(new NouveauCompte(identifiant, "Claire", "c@commune.fr")), "identifiant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "claire", "claire@commune", "a@b@c.fr", "a b@c.fr", "a@c.fr,b@c.fr"})
    void sans_adresse_complete_pas_de_compte(String mail) {
        refuse(() -> ReglesCompte.creer(new NouveauCompte("claire", "Claire", mail)), "mail");
        refuse(() -> ReglesCompte.creer(new NouveauCompte("claire", "Claire", null)), "mail");
    }

    @Test
    void sans_nom_pas_de_compte() {
        refuse(() -> ReglesCompte.creer(new NouveauCompte("claire", " ", "c@commune.fr")), "nom");
        refuse(() -> ReglesCompte.creer(new NouveauCompte("claire", "x".repeat(121), "c@commune.fr")), "nom");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aa1-Aa1-Aa1", "aaaaaaaaaaaa", "aaaaaaaaaaa1", "Bonjour-claire-1", ""})
    void un_mot_de_passe_faible_est_refuse(String motDePasse) {
        refuse(() -> ReglesMotDePasse.exiger(motDePasse, "claire", 12), "motDePasse");
    }

    @Test
    void les_bornes_du_mot_de_passe() {
        assertThatCode(() -> ReglesMotDePasse.exiger("Aa1aaaaaaaaa", "claire", 12))
                .doesNotThrowAnyException();
        assertThatCode(() -> ReglesMotDePasse.exiger("Aa1" + "a".repeat(125), "claire", 12))
                .doesNotThrowAnyException();
        refuse(() -> ReglesMotDePasse.exiger("Aa1" + "a".repeat(126), "claire", 12), "motDePasse");
        refuse(() -> ReglesMotDePasse.exiger(null, "claire", 12), "motDePasse");
    }

    private static void refuse(ThrowingCallable appel, String champ) {
        assertThatThrownBy(appel)
                .asInstanceOf(InstanceOfAssertFactories.type(DemandeRefusee.class))
                .returns(CodeProbleme.SAISIE_INVALIDE, DemandeRefusee::code)
                .returns(champ, DemandeRefusee::champ);
    }
}

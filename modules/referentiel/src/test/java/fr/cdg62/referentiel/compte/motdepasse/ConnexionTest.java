package fr.cdg62.referentiel.compte.motdepasse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.referentiel.compte.Compte;
import fr.cdg62.referentiel.compte.DepotComptes;
import fr.cdg62.referentiel.compte.EvenementCompte;
import fr.cdg62.referentiel.connexion.Empreintes;
import fr.cdg62.referentiel.connexion.EmpreintesRapides;
import fr.cdg62.referentiel.connexion.Essai;
import fr.cdg62.referentiel.connexion.EssaisNotes;
import fr.cdg62.referentiel.connexion.ReglagesDemonstration;
import fr.cdg62.referentiel.connexion.Verrou;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ConnexionTest {
    private static final String BON = "Trois-Mots-2026";
    private static final Empreintes EMPREINTES = EmpreintesRapides.nouvelles();

    private final EssaisNotes essais = new EssaisNotes();
    private final Map<String, Compte> comptes = Map.of(
            "claire", actif("claire", false),
            "louis", suspendu("louis"),
            "nina", new CompteVerrouille("nina", false),
            "demo", actif("demo", true));

    @Test
    void le_bon_mot_de_passe_ouvre() {
        assertThat(connexion(false).reconnaitre("claire", BON).identifiant()).isEqualTo("claire");
        assertThat(essais.notes()).containsExactly(new Essai(1L, "COMPTE", "claire", true, true));
    }

    @Test
    void inconnu_errone_invite_et_verrouille_recoivent_la_meme_reponse() {
        refuse("claire", "faux");
        refuse("nina", BON);
        refuse("personne", BON);
        essais.fermer();
        refuse("claire", BON);
    }

    @Test
    void un_identifiant_inconnu_n_est_pas_journalise_tel_quel() {
        refuse("Mon-Mot-De-Passe", "faux");
        assertThat(essais.notes()).containsExactly(new Essai(null, "COMPTE", null, false, true));
    }

    @Test
    void un_compte_suspendu_ne_le_sait_qu_avec_le_bon_mot_de_passe() {
        refuse("louis", "faux");
        assertThatThrownBy(() -> connexion(false).reconnaitre("louis", BON))
                .hasMessageStartingWith("Votre compte est suspendu")
                .asInstanceOf(InstanceOfAssertFactories.type(DemandeRefusee.class))
                .returns(CodeProbleme.SEC_HABILITATION, DemandeRefusee::code);
    }

    @Test
    void un_compte_de_demonstration_n_ouvre_qu_en_demonstration() {
        assertThat(connexion(true).reconnaitre("demo", BON).identifiant()).isEqualTo("demo");
        refuse("demo", BON);
        assertThatThrownBy(() -> connexion(false).retrouver("demo")).isInstanceOf(DemandeRefusee.class);
    }

    private void refuse(String identifiant, String motDePasse) {
        assertThatThrownBy(() -> connexion(false).reconnaitre(identifiant, motDePasse))
                .hasMessage(
                        "Identifiant ou mot de passe refusé. Après plusieurs échecs, un compte reste fermé quelque temps.")
                .asInstanceOf(InstanceOfAssertFactories.type(DemandeRefusee.class))
                .returns(CodeProbleme.SEC_AUTHENTIFICATION, DemandeRefusee::code);
    }

    private Connexion connexion(boolean demonstration) {
        DepotComptes depot = new DepotComptes() {
            @Override
            public Optional<Compte> parIdentifiant(String saisi) {
                return Optional.ofNullable(comptes.get(saisi));
            }
        };
        return new Connexion(depot, EMPREINTES, essais, new ReglagesDemonstration(demonstration));
    }

    private static Compte actif(String identifiant, boolean demonstration) {
        Compte compte = new CompteVerrouille(identifiant, demonstration);
        compte.prendreMotDePasse(EMPREINTES.motDePasse(BON));
        return compte;
    }

    private static Compte suspendu(String identifiant) {
        Compte compte = actif(identifiant, false);
        compte.vivre(EvenementCompte.SUSPENDRE, role -> true);
        return compte;
    }

    /** An account whose lock has been recorded. */
    private static final class CompteVerrouille extends Compte {
        CompteVerrouille(String identifiant, boolean demonstration) {
            super(identifiant, identifiant, identifiant + "@commune.fr", demonstration);
        }

        @Override
        public Verrou verrou() {
            return new Verrou() {
                @Override
                public long id() {
                    return 1;
                }
            };
        }
    }
}

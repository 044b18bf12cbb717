package fr.cdg62.referentiel.partenaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.referentiel.admission.AdmissionEssai;
import fr.cdg62.referentiel.admission.CoffreSecrets;
import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import fr.cdg62.referentiel.api.partenaire.NouveauPartenaire;
import fr.cdg62.referentiel.connexion.Empreintes;
import fr.cdg62.referentiel.connexion.EmpreintesRapides;
import fr.cdg62.referentiel.connexion.Essai;
import fr.cdg62.referentiel.connexion.EssaisNotes;
import fr.cdg62.referentiel.connexion.ReglagesDemonstration;
import fr.cdg62.referentiel.connexion.Verrou;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PartenaireTest {
    private static final String SIRET = "99962590800010";
    private static final Empreintes EMPREINTES = EmpreintesRapides.nouvelles();

    private static final Horloge HORLOGE = Horloge.fixe(Instant.parse("2026-11-29T09:00:00Z"));
    private static final CoffreSecrets COFFRE = new CoffreSecrets(Optional.empty());

    private final EssaisNotes essais = new EssaisNotes();
    private final String secret = EMPREINTES.tirer();
    private boolean apresUnEchec;

    @Test
    void le_bon_secret_authentifie_sans_journaliser_le_succes() {
        PartenaireAuthentifie partenaire = guichet(partenaire(false), false).reconnaitre("fibre", secret);
        assertThat(partenaire.code()).isEqualTo("FIBRE");
        assertThat(partenaire.siret()).isEqualTo(SIRET);
        assertThat(essais.notes()).isEmpty();
    }

    @Test
    void le_bon_secret_apres_des_echecs_passe_par_le_verrou() {
        apresUnEchec = true;
        assertThat(guichet(partenaire(false), false)
                        .reconnaitre("fibre", secret)
                        .code())
                .isEqualTo("FIBRE");
        assertThat(essais.notes()).containsExactly(new Essai(1L, "PARTENAIRE", "FIBRE", true, false));
        essais.fermer();
        refuse(() -> guichet(partenaire(false), false).reconnaitre("fibre", secret));
    }

    @Test
    void toute_autre_situation_recoit_la_meme_reponse() {
        Partenaire suspendu = partenaire(false);
        suspendu.suspendre();
        refuse(() -> guichet(partenaire(false), false).reconnaitre("fibre", "faux"));
        refuse(() -> guichet(null, false).reconnaitre("fibre", secret));
        refuse(() -> guichet(suspendu, false).reconnaitre("fibre", secret));
        refuse(() -> guichet(partenaire(true), false).reconnaitre("fibre", secret));
    }

    @Test
    void on_ne_suspend_ni_ne_reactive_deux_fois() {
        Partenaire partenaire = partenaire(false);
        refuse(partenaire::reactiver, CodeProbleme.ETAT_TRANSITION_INTERDITE, null);
        partenaire.suspendre();
        refuse(partenaire::suspendre, CodeProbleme.ETAT_TRANSITION_INTERDITE, null);
        partenaire.reactiver();
        assertThat(partenaire.estOuvert(false)).isTrue();
    }

    @Test
    void l_inscription_verifie_chaque_champ() {
        refuse(() -> creer("fibre", "Fibre", SIRET, "fibre"), CodeProbleme.SAISIE_INVALIDE, "code");
        refuse(() -> creer("FIBRE", " ", SIRET, "fibre"), CodeProbleme.SAISIE_INVALIDE, "nom");
        refuse(() -> creer("FIBRE", "Fibre", "99962590800011", "fibre"), CodeProbleme.SAISIE_INVALIDE, "siret");
        refuse(() -> creer("FIBRE", "Fibre", SIRET, "f"), CodeProbleme.SAISIE_INVALIDE, "identifiant");
        assertThat(creer("FIBRE", "Fibre", SIRET, "Fibre").identifiant()).isEqualTo("fibre");
    }

    private static Partenaire creer(String code, String nom, String siret, String identifiant) {
        return ReglesPartenaire.creer(new NouveauPartenaire(code, nom, siret, identifiant));
    }

    private Partenaire partenaire(boolean demonstration) {
        Partenaire partenaire = new Partenaire("FIBRE", "Fibre", SIRET, "fibre", demonstration) {
            @Override
            Verrou verrou() {
                return new Verrou() {
                    @Override
                    public long id() {
                        return 1;
                    }

                    @Override
                    public boolean estVierge() {
                        return !apresUnEchec;
                    }
                };
            }

            @Override
            public long id() {
                return 2;
            }
        };
        partenaire.prendre(MoyenAcces.basic(EMPREINTES.secret(secret)), null);
        return partenaire;
    }

    private Guichet guichet(Partenaire partenaire, boolean demonstration) {
        DepotPartenaires depot = new DepotPartenaires() {
            @Override
            Optional<Partenaire> parIdentifiant(String saisi) {
                return Optional.ofNullable(partenaire);
            }
        };
        return new Guichet(
                depot,
                EMPREINTES,
                COFFRE,
                essais,
                AdmissionEssai.sansPassage(HORLOGE),
                new ReglagesDemonstration(demonstration));
    }

    private static void refuse(ThrowingCallable appel) {
        assertThatThrownBy(appel)
                .hasMessage(
                        "Identifiant ou secret refusé. Après plusieurs échecs, un compte reste fermé quelque temps.")
                .asInstanceOf(InstanceOfAssertFactories.type(DemandeRefusee.class))
                .returns(CodeProbleme.SEC_AUTHENTIFICATION, DemandeRefusee::code);
    }

    private static void refuse(ThrowingCallable appel, CodeProbleme code, String champ) {
        assertThatThrownBy(appel)
                .asInstanceOf(InstanceOfAssertFactories.type(DemandeRefusee.class))
                .returns(code, DemandeRefusee::code)
                .returns(champ, DemandeRefusee::champ);
    }
}

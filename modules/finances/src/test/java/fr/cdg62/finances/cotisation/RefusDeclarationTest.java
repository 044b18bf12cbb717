package fr.cdg62.finances.cotisation;

import static fr.cdg62.finances.cotisation.Scene.CDG;
import static fr.cdg62.finances.cotisation.Scene.COMMUNE;
import static fr.cdg62.finances.cotisation.Scene.GESTIONNAIRE;
import static fr.cdg62.finances.cotisation.Scene.VOISINE;
import static fr.cdg62.finances.cotisation.Scene.bases;
import static fr.cdg62.finances.cotisation.Scene.mois;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cdg62.finances.api.cotisation.DeclarationVue;
import fr.cdg62.finances.api.cotisation.NouvelleDeclaration;
import fr.cdg62.finances.api.cotisation.RechercheDeclarations;
import fr.cdg62.finances.api.cotisation.calcul.Periodicite;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RefusDeclarationTest {

    private final Scene scene = new Scene();

    private static void attendre(ThrowingCallable appel, CodeProbleme code, String champ, String message) {
        DemandeRefusee refus = catchThrowableOfType(DemandeRefusee.class, appel);
        assertThat(refus).isNotNull();
        assertThat(refus.code()).isEqualTo(code);
        assertThat(refus.champ()).isEqualTo(champ);
        assertThat(refus).hasMessage(message);
    }

    @Test
    @DisplayName("La même période deux fois est refusée, en nommant la version existante")
    void doublon() {
        scene.guichet.enregistrer(mois("2026-01", "1"));

        attendre(
                () -> scene.guichet.enregistrer(mois("2026-01", "1")),
                CodeProbleme.DECLARATION_EXISTANTE,
                "periode",
                "La période janvier 2026 est déjà déclarée (version 1, brouillon) : complétez ou corrigez cette version.");
    }

    @Test
    @DisplayName("Une période titrée ne se redéclare pas, elle se corrige")
    void dejaTitree() {
        scene.titrer(scene.deposee("2026-01", "1000"));
        scene.en(GESTIONNAIRE);

        attendre(
                () -> scene.guichet.enregistrer(mois("2026-01", "1")),
                CodeProbleme.DECLARATION_EXISTANTE,
                "periode",
                "La période janvier 2026 est déjà déclarée (version 1, titrée) : complétez ou corrigez cette version.");
    }

    @Test
    @DisplayName("Une période qui en chevauche une autre est refusée")
    void chevauchement() {
        scene.guichet.enregistrer(mois("2025-10", "1"));
        scene.periodicites.put(COMMUNE, Periodicite.TRIMESTRIELLE);
        NouvelleDeclaration trimestre = new NouvelleDeclaration(
                COMMUNE,
                Periodicite.TRIMESTRIELLE.contenant(YearMonth.of(2025, 10)),
                Stream.of("2025-10", "2025-11", "2025-12")
                        .flatMap(mois -> bases(mois, "1").stream())
                        .toList());

        attendre(
                () -> scene.guichet.enregistrer(trimestre),
                CodeProbleme.DECLARATION_EXISTANTE,
                "periode",
                "Une autre période déclarée a des mois communs avec octobre à décembre 2025.");
    }

    @Test
    @DisplayName("Une déclaration mensuelle d'une collectivité à l'année est refusée")
    void mauvaisePeriodicite() {
        scene.periodicites.put(COMMUNE, Periodicite.ANNUELLE);

        attendre(
                () -> scene.guichet.simuler(mois("2026-01", "1")),
                CodeProbleme.PERIODICITE_NON_OUVERTE,
                "periode",
                "La périodicité de la collectivité est annuelle à cette date ; la période déclarée est mensuelle.");
    }

    @Test
    @DisplayName("Une période à venir est refusée")
    void periodeFuture() {
        attendre(
                () -> scene.guichet.enregistrer(mois("2026-03", "1")),
                CodeProbleme.PERIODE_NON_ECHUE,
                "periode",
                "La période mars 2026 ne peut être déclarée qu'à partir de son dernier mois.");
    }

    @Test
    @DisplayName("Avant l'affiliation, la période est refusée")
    void horsAdhesion() {
        attendre(
                () -> scene.guichet.simuler(mois("2019-12", "1")),
                CodeProbleme.MOIS_HORS_ADHESION,
                "bases[0].mois",
                "La collectivité n'était ni affiliée ni adhérente au socle commun au mois de décembre 2019 :"
                        + " aucune cotisation n'est due pour ce mois.");
    }

    @Test
    @DisplayName("Une version périmée est refusée à chaque écriture")
    void versionPerimee() {
        long id = scene.guichet.enregistrer(mois("2026-01", "1")).resume().id();
        String message = "Cet objet a été modifié entre-temps (version 0, attendue 7) : relisez-le avant de reprendre"
                + " votre modification.";

        attendre(() -> scene.guichet.deposer(id, 7), CodeProbleme.VERSION_PERIMEE, "version", message);
        attendre(
                () -> scene.guichet.modifier(id, 7, bases("2026-01", "2")),
                CodeProbleme.VERSION_PERIMEE,
                "version",
                message);
        attendre(
                () -> scene.guichet.corriger(id, 7, bases("2026-01", "2")),
                CodeProbleme.VERSION_PERIMEE,
                "version",
                message);
        scene.en(CDG);
        attendre(() -> scene.bureau.valider(id, 7), CodeProbleme.VERSION_PERIMEE, "version", message);
        attendre(() -> scene.bureau.rejeter(id, 7, "Non"), CodeProbleme.VERSION_PERIMEE, "version", message);
        attendre(() -> scene.bureau.titrer(id, 7), CodeProbleme.VERSION_PERIMEE, "version", message);
    }

    @Test
    @DisplayName("La déclaration d'une autre collectivité n'existe pas, tout comme une déclaration inconnue")
    void autreCollectivite() {
        scene.en(CDG);
        NouvelleDeclaration voisine =
                new NouvelleDeclaration(VOISINE, mois("2026-01", "1").periode(), bases("2026-01", "1"));
        long id = scene.guichet.enregistrer(voisine).resume().id();
        scene.en(GESTIONNAIRE);
        String message = "Cette déclaration de cotisation n'existe pas.";

        attendre(() -> scene.guichet.lire(id), CodeProbleme.INTROUVABLE, null, message);
        attendre(() -> scene.guichet.lire(9999), CodeProbleme.INTROUVABLE, null, message);
        attendre(() -> scene.guichet.deposer(id, 0), CodeProbleme.INTROUVABLE, null, message);
        attendre(() -> scene.guichet.decompte(id), CodeProbleme.INTROUVABLE, null, message);
        attendre(() -> scene.guichet.modifier(id, 0, bases("2026-01", "2")), CodeProbleme.INTROUVABLE, null, message);
        attendre(() -> scene.guichet.corriger(id, 0, bases("2026-01", "2")), CodeProbleme.INTROUVABLE, null, message);
        attendre(() -> scene.guichet.enregistrer(voisine), CodeProbleme.INTROUVABLE, null, "Collectivité introuvable.");
        attendre(() -> scene.guichet.simuler(voisine), CodeProbleme.INTROUVABLE, null, "Collectivité introuvable.");
    }

    @Test
    @DisplayName("Seul le CdG liste toutes les collectivités ; chacun ne liste que la sienne")
    void liste() {
        DemandePage page = new DemandePage(0, 20, null);

        attendre(
                () -> scene.guichet.liste(new RechercheDeclarations(null, null, null, null, page)),
                CodeProbleme.SEC_HABILITATION,
                "siren",
                "Indiquez la collectivité dont vous voulez les déclarations.");
        attendre(
                () -> scene.guichet.liste(new RechercheDeclarations(VOISINE, null, null, null, page)),
                CodeProbleme.INTROUVABLE,
                null,
                "Collectivité introuvable.");
        scene.guichet.enregistrer(mois("2026-01", "1"));
        assertThat(scene.guichet
                        .liste(new RechercheDeclarations(COMMUNE, null, null, null, page))
                        .elements())
                .hasSize(1);
    }

    @Test
    @DisplayName("Une déclaration déposée ne se modifie plus")
    void modifierDeposee() {
        DeclarationVue deposee = scene.deposee("2026-01", "1");

        attendre(
                () -> scene.guichet.modifier(deposee.resume().id(), 0, bases("2026-01", "2")),
                CodeProbleme.ETAT_TRANSITION_INTERDITE,
                null,
                "Cette déclaration est déposée : elle ne se modifie plus, elle se corrige.");
    }

    @Test
    @DisplayName("On ne corrige que la dernière version, et jamais un brouillon")
    void corrigerAncienne() {
        DeclarationVue premiere = scene.deposee("2026-01", "1");
        scene.guichet.corriger(premiere.resume().id(), 0, bases("2026-01", "2"));

        attendre(
                () -> scene.guichet.corriger(premiere.resume().id(), 0, bases("2026-01", "3")),
                CodeProbleme.DECLARATION_EXISTANTE,
                "periode",
                "La période janvier 2026 est déjà déclarée (version 2, déposée) : complétez ou corrigez cette version.");
        long brouillon =
                scene.guichet.enregistrer(mois("2025-12", "1")).resume().id();
        attendre(
                () -> scene.guichet.corriger(brouillon, 0, bases("2025-12", "3")),
                CodeProbleme.ETAT_TRANSITION_INTERDITE,
                null,
                "L'opération CORRIGER n'est pas possible à l'état BROUILLON. Possible maintenant : DEPOSER.");
    }

    @Test
    @DisplayName("La collectivité ne valide pas, ne rejette pas, ne titre pas")
    void habilitation() {
        long id = scene.deposee("2026-01", "1").resume().id();

        attendre(
                () -> scene.bureau.valider(id, 0),
                CodeProbleme.SEC_HABILITATION,
                null,
                "Vos habilitations ne permettent pas l'opération VALIDER à l'état DEPOSEE.");
        attendre(
                () -> scene.bureau.rejeter(id, 0, "Non"),
                CodeProbleme.SEC_HABILITATION,
                null,
                "Vos habilitations ne permettent pas l'opération REJETER à l'état DEPOSEE.");
    }

    @Test
    @DisplayName("Rejeter sans motif, ou avec plus de 500 caractères, est refusé")
    void motif() {
        long id = scene.deposee("2026-01", "1").resume().id();
        scene.en(CDG);
        String message = "Le motif du rejet compte de 1 à 500 caractères.";

        attendre(() -> scene.bureau.rejeter(id, 0, " "), CodeProbleme.SAISIE_INVALIDE, "motif", message);
        attendre(() -> scene.bureau.rejeter(id, 0, null), CodeProbleme.SAISIE_INVALIDE, "motif", message);
        attendre(() -> scene.bureau.rejeter(id, 0, "m".repeat(501)), CodeProbleme.SAISIE_INVALIDE, "motif", message);
        assertThat(scene.bureau.rejeter(id, 0, "m".repeat(500)).motif()).hasSize(500);
    }

    @Test
    @DisplayName("Titrer deux fois est refusé : pas de double titre")
    void titrerDeuxFois() {
        DeclarationVue titree = scene.titrer(scene.deposee("2026-01", "1000"));

        attendre(
                () -> scene.bureau.titrer(titree.resume().id(), 0),
                CodeProbleme.ETAT_TRANSITION_INTERDITE,
                null,
                "L'opération TITRER n'est pas possible à l'état TITREE. Possible maintenant : CORRIGER, REMPLACER.");
        assertThat(scene.titres).hasSize(1);
    }

    @Test
    @DisplayName("Un brouillon n'a pas de décompte")
    void decompteBrouillon() {
        long id = scene.guichet.enregistrer(mois("2026-01", "1")).resume().id();

        attendre(
                () -> scene.guichet.decompte(id),
                CodeProbleme.ETAT_TRANSITION_INTERDITE,
                null,
                "Le décompte s'établit une fois la déclaration déposée ; celle-ci est un brouillon.");
    }

    @Test
    @DisplayName("Une période déclarée ne se taxe pas")
    void taxerDeclaree() {
        scene.deposee("2026-01", "1");
        scene.en(CDG);

        attendre(
                () -> scene.estimations.taxer(mois("2026-01", "2"), "Motif"),
                CodeProbleme.DECLARATION_EXISTANTE,
                "periode",
                "La période janvier 2026 est déjà déclarée (version 1, déposée) : complétez ou corrigez cette version.");
    }
}

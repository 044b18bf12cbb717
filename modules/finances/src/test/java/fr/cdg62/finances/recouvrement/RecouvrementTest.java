package fr.cdg62.finances.recouvrement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cdg62.finances.api.cotisation.DeclarationDeposee;
import fr.cdg62.finances.api.cotisation.calcul.Periodicite;
import fr.cdg62.finances.api.recouvrement.NiveauRelance;
import fr.cdg62.finances.api.recouvrement.RetardVue;
import fr.cdg62.finances.cotisation.BaremeDeTest;
import fr.cdg62.finances.cotisation.Doublures;
import fr.cdg62.finances.cotisation.Scene;
import fr.cdg62.finances.cotisation.periodicite.Periodicites;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.affiliation.AffiliationVue;
import fr.cdg62.referentiel.api.affiliation.Affiliations;
import fr.cdg62.referentiel.api.affiliation.RegimeAffiliation;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.referentiel.api.collectivite.EffectifVue;
import fr.cdg62.referentiel.api.echeance.Echeances;
import fr.cdg62.referentiel.api.echeance.NouvelleEcheance;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // done here by hand, by the container in production
class RecouvrementTest {

    private static final YearMonth JANVIER = YearMonth.of(2026, 1);

    private final List<DeclarationAttendue> attendues = new ArrayList<>();
    private final List<NouvelleEcheance> inscrites = new ArrayList<>();
    private final List<Object> soldees = new ArrayList<>();
    private final List<Object> choix = new ArrayList<>();
    private final Scene scene = new Scene();
    private RegimeAffiliation regime = RegimeAffiliation.AFFILIE_OBLIGATOIRE;

    private ServiceRecouvrement service(String instant) {
        ServiceRecouvrement service = new ServiceRecouvrement();
        service.acces = Doublures.de(Acces.class, Map.of("exigerCollectivite", args -> 0));
        service.attentes = attentes();
        service.estimations = scene.estimations;
        service.periodicites = Doublures.de(
                Periodicites.class, Map.of("au", args -> Periodicite.MENSUELLE, "fixer", args -> choix.add(args[2])));
        service.affiliations = Doublures.de(
                Affiliations.class,
                Map.of("au", args -> new AffiliationVue(1, "", regime, LocalDate.EPOCH, null, true, "", "", 1)));
        service.collectivites = Doublures.de(
                Collectivites.class,
                Map.of("effectif", args -> new EffectifVue((LocalDate) args[1], 30, 2, 6, 4), "lire", args -> null));
        service.bareme = new BaremeDeTest();
        service.journal = Doublures.de(Journal.class, Map.of("inscrire", args -> 0));
        service.horloge = Horloge.fixe(Instant.parse(instant));
        service.calendrier = calendrier(service);
        return service;
    }

    private CalendrierDeclarations calendrier(ServiceRecouvrement service) {
        CalendrierDeclarations calendrier = new CalendrierDeclarations();
        calendrier.attentes = service.attentes;
        calendrier.periodicites = service.periodicites;
        calendrier.affiliations = service.affiliations;
        calendrier.estimations = service.estimations;
        calendrier.bareme = service.bareme;
        calendrier.horloge = service.horloge;
        calendrier.echeances = Doublures.de(
                Echeances.class,
                Map.of("inscrire", a -> inscrites.add((NouvelleEcheance) a[0]), "solder", a -> soldees.add(a[0])));
        return calendrier;
    }

    private Attentes attentes() {
        return new Attentes() {
            @Override
            public Optional<DeclarationAttendue> chercher(String siren, Periode periode) {
                return attendues.stream()
                        .filter(a -> a.siren().equals(siren) && a.periode().equals(periode))
                        .findFirst();
            }

            @Override
            public void ajouter(DeclarationAttendue attendue) {
                attendues.add(attendue);
            }

            @Override
            public Page<DeclarationAttendue> enRetard(LocalDate jour, DemandePage page) {
                List<DeclarationAttendue> retards = attendues.stream()
                        .filter(a -> a.echeance().isBefore(jour))
                        .toList();
                return Page.de(page, retards, retards.size());
            }
        };
    }

    @Test
    @DisplayName("Attendre inscrit l'échéance du 15 avec les relances J+5 et J+20, une seule fois ; le dépôt la solde")
    void attendreEtSolder() {
        ServiceRecouvrement service = service("2026-02-01T09:00:00Z");

        assertThat(service.attendre(Scene.COMMUNE, JANVIER)).isEqualTo(LocalDate.of(2026, 2, 15));
        assertThat(service.attendre(Scene.COMMUNE, JANVIER)).isEqualTo(LocalDate.of(2026, 2, 15));

        assertThat(inscrites)
                .containsExactly(new NouvelleEcheance(
                        Scene.COMMUNE,
                        "COTISATION:216200014:2026-01-01:2026-01-31",
                        "Déclarer les cotisations, janvier 2026",
                        LocalDate.of(2026, 2, 15),
                        List.of(LocalDate.of(2026, 2, 20), LocalDate.of(2026, 3, 7))));
        service.calendrier.solder(new DeclarationDeposee(1, Scene.COMMUNE, Periodicite.MENSUELLE.contenant(JANVIER)));
        assertThat(soldees).containsExactly("COTISATION:216200014:2026-01-01:2026-01-31");
    }

    @Test
    @DisplayName("Rien n'est attendu d'une collectivité ni affiliée ni adhérente")
    void horsAdhesion() {
        regime = RegimeAffiliation.NON_AFFILIE;

        assertThat(service("2026-02-01T09:00:00Z").attendre(Scene.COMMUNE, JANVIER))
                .isNull();
        assertThat(attendues).isEmpty();
    }

    @Test
    @DisplayName("Les retards disent leurs jours et ce qui est ouvert")
    void retards() {
        ServiceRecouvrement service = service("2026-02-20T09:00:00Z");
        service.attendre(Scene.COMMUNE, JANVIER);

        assertThat(service.retards(new DemandePage(0, 20, null)).elements())
                .containsExactly(new RetardVue(
                        Scene.COMMUNE,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 1, 31),
                        LocalDate.of(2026, 2, 15),
                        5,
                        NiveauRelance.PREMIERE_RELANCE));
    }

    @Test
    @DisplayName("Taxer avant la seconde relance, ou sans aucune base connue, est refusé")
    void taxationImpossible() {
        DemandeRefusee tot = catchThrowableOfType(
                DemandeRefusee.class, () -> service("2026-03-06T09:00:00Z").taxerDOffice(Scene.COMMUNE, JANVIER));
        assertThat(tot.code()).isEqualTo(CodeProbleme.TAXATION_IMPOSSIBLE);
        assertThat(tot.champ()).isEqualTo("mois");
        assertThat(tot)
                .hasMessage("La taxation d'office n'est ouverte qu'après la seconde relance (échéance du 2026-02-15).");

        DemandeRefusee sansBase = catchThrowableOfType(
                DemandeRefusee.class, () -> service("2026-03-07T09:00:00Z").taxerDOffice(Scene.COMMUNE, JANVIER));
        assertThat(sansBase.code()).isEqualTo(CodeProbleme.TAXATION_IMPOSSIBLE);
        assertThat(sansBase).hasMessage("Aucune base déclarée avant cette période ne permet d'estimer la cotisation.");
    }

    @Test
    @DisplayName("Un choix annuel est refusé à 42 agents, le mensuel est enregistré")
    void fixerPeriodicite() {
        ServiceRecouvrement service = service("2026-02-01T09:00:00Z");

        DemandeRefusee refus = catchThrowableOfType(
                DemandeRefusee.class,
                () -> service.fixerPeriodicite(Scene.COMMUNE, Periodicite.ANNUELLE, 2026, "Délibération"));
        assertThat(refus.code()).isEqualTo(CodeProbleme.PERIODICITE_NON_OUVERTE);
        DemandeRefusee sansReference = catchThrowableOfType(
                DemandeRefusee.class, () -> service.fixerPeriodicite(Scene.COMMUNE, Periodicite.MENSUELLE, 2026, " "));
        assertThat(sansReference.champ()).isEqualTo("reference");
        assertThat(sansReference).hasMessage("La référence de la décision compte de 1 à 200 caractères.");
        assertThat(choix).isEmpty();
        service.fixerPeriodicite(Scene.COMMUNE, Periodicite.MENSUELLE, 2026, "Délibération");
        assertThat(choix).containsExactly(Periodicite.MENSUELLE);
    }
}

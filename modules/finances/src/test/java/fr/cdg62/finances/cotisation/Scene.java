package fr.cdg62.finances.cotisation;

import fr.cdg62.finances.Montage;
import fr.cdg62.finances.api.cotisation.DeclarationDeposee;
import fr.cdg62.finances.api.cotisation.DeclarationVue;
import fr.cdg62.finances.api.cotisation.NouvelleDeclaration;
import fr.cdg62.finances.api.cotisation.calcul.BaseMensuelle;
import fr.cdg62.finances.api.cotisation.calcul.Contribution;
import fr.cdg62.finances.api.cotisation.calcul.Periodicite;
import fr.cdg62.finances.api.titre.LigneTitre;
import fr.cdg62.finances.api.titre.NouveauTitre;
import fr.cdg62.finances.api.titre.TitreVue;
import fr.cdg62.finances.api.titre.Titres;
import fr.cdg62.finances.cotisation.bareme.RegistreTaux;
import fr.cdg62.finances.cotisation.calcul.Taux;
import fr.cdg62.finances.cotisation.credit.CreditsEnMemoire;
import fr.cdg62.finances.cotisation.declaration.DeclarationsEnMemoire;
import fr.cdg62.finances.cotisation.declaration.Estimations;
import fr.cdg62.finances.cotisation.guichet.GuichetCotisations;
import fr.cdg62.finances.cotisation.paie.BasesConnues;
import fr.cdg62.finances.cotisation.periodicite.Periodicites;
import fr.cdg62.finances.cotisation.titrage.BureauControle;
import fr.cdg62.finances.titre.EmissionTitres;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.affiliation.AffiliationVue;
import fr.cdg62.referentiel.api.affiliation.Affiliations;
import fr.cdg62.referentiel.api.affiliation.RegimeAffiliation;
import fr.cdg62.referentiel.api.collectivite.CollectiviteVue;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.referentiel.api.collectivite.EffectifVue;
import fr.cdg62.referentiel.api.collectivite.TypeStructure;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.parametre.Datee;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Montant;
import fr.cdg62.socle.valeur.Periode;
import jakarta.enterprise.event.Event;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Both desks wired by hand on 10 February 2026, for a commune of 42 agents affiliated since 2020, rates of the guide. */
public final class Scene {

    public static final String COMMUNE = "216200014";
    static final String VOISINE = "216200022";
    static final Set<String> GESTIONNAIRE = Set.of(Roles.COLLECTIVITE_GESTIONNAIRE);
    static final Set<String> CDG = Set.of(Roles.CDG_FINANCES);

    public final List<Inscription> journal = new ArrayList<>();
    public final List<NouveauTitre> titres = new ArrayList<>();
    public final List<DeclarationDeposee> deposees = new ArrayList<>();
    final Map<String, Periodicite> periodicites = new HashMap<>();
    final DeclarationsEnMemoire declarations = new DeclarationsEnMemoire();
    private final Horloge horloge = Horloge.fixe(Instant.parse("2026-02-10T09:00:00Z"));
    final Map<YearMonth, Montant> paie = new HashMap<>();
    TypeStructure type = TypeStructure.COMMUNE;
    private Set<String> roles = GESTIONNAIRE;
    private final Object[] pieces = {
        horloge,
        new BaremeDeTest(),
        declarations,
        new CreditsEnMemoire(),
        acces(),
        Doublures.de(Journal.class, Map.of("inscrire", args -> journal.add((Inscription) args[0]))),
        Doublures.de(Event.class, Map.of("fire", args -> deposees.add((DeclarationDeposee) args[0]))),
        Doublures.de(Affiliations.class, Map.of("au", args -> affiliation((String) args[0], (LocalDate) args[1]))),
        collectivites(),
        Doublures.de(
                Periodicites.class, Map.of("au", args -> periodicites.getOrDefault(args[0], Periodicite.MENSUELLE))),
        (BasesConnues) (siren, du, au) -> paie,
        Doublures.de(Titres.class, Map.of("parOrigine", args -> List.<TitreVue>of())),
        new RegistreTaux() {
            @Override
            public Taux taux() {
                return Scene::taux;
            }
        },
        new EmissionTitres() {
            @Override
            public TitreVue emettre(NouveauTitre titre) {
                return emis(titre);
            }
        },
    };
    final GuichetCotisations guichet = Montage.construire(GuichetCotisations.class, pieces);
    final BureauControle bureau = Montage.construire(BureauControle.class, pieces);
    public final Estimations estimations = Montage.construire(Estimations.class, pieces);

    private Collectivites collectivites() {
        return Doublures.de(
                Collectivites.class,
                Map.of(
                        "effectif", args -> new EffectifVue((LocalDate) args[1], 30, 2, 6, 4),
                        "lire",
                                args -> new CollectiviteVue(
                                        (String) args[0], type, "Ablain-Exemple", null, null, null, 1900, 1)));
    }

    private TitreVue emis(NouveauTitre t) {
        titres.add(t);
        Montant total =
                Montant.somme(t.lignes().stream().map(LigneTitre::montant).toList());
        return new TitreVue(
                titres.size(),
                "TIT-2026-0000" + titres.size(),
                t.siren(),
                t.type(),
                t.nature(),
                t.objet(),
                total,
                horloge.aujourdHui(),
                t.dateLimite(),
                null,
                t.origine(),
                t.titreRectifie(),
                t.lignes());
    }

    private static AffiliationVue affiliation(String siren, LocalDate date) {
        RegimeAffiliation regime =
                date.getYear() < 2020 ? RegimeAffiliation.NON_AFFILIE : RegimeAffiliation.AFFILIE_OBLIGATOIRE;
        return new AffiliationVue(1, siren, regime, LocalDate.of(2020, 1, 1), null, true, "", "", 1);
    }

    private static Datee<BigDecimal> taux(Contribution contribution, YearMonth mois) {
        String taux = contribution == Contribution.OBL ? "0.80" : mois.getYear() < 2026 ? "0.45" : "0.40";
        return new Datee<>(
                Periode.depuis(LocalDate.of(2016, 1, 1)), new BigDecimal(taux), new Source("Guide", "", true));
    }

    /** The caller sees the commune only, unless he is from the CdG. */
    private Acces acces() {
        Predicate<String> aRole = role -> roles.contains(role);
        return Doublures.de(
                Acces.class,
                Map.of(
                        "exigerCollectivite", args -> verifierPerimetre((String) args[0]),
                        "estCdg", args -> roles.equals(CDG),
                        "roles", args -> aRole));
    }

    private Object verifierPerimetre(String siren) {
        if (!roles.equals(CDG) && !siren.equals(COMMUNE)) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Collectivité introuvable.");
        }
        return null;
    }

    public Scene en(Set<String> nouveaux) {
        roles = nouveaux;
        return this;
    }

    static List<BaseMensuelle> bases(String mois, String base) {
        return List.of(new BaseMensuelle(YearMonth.parse(mois), new BigDecimal(base), BigDecimal.ZERO));
    }

    static NouvelleDeclaration mois(String mois, String base) {
        return new NouvelleDeclaration(
                COMMUNE, Periodicite.MENSUELLE.contenant(YearMonth.parse(mois)), bases(mois, base));
    }

    /** Recorded and sent by the commune. */
    DeclarationVue deposee(String mois, String base) {
        en(GESTIONNAIRE);
        DeclarationVue brouillon = guichet.enregistrer(mois(mois, base));
        return guichet.deposer(brouillon.resume().id(), brouillon.resume().version());
    }

    /** Accepted and claimed by the CdG. */
    DeclarationVue titrer(DeclarationVue deposee) {
        en(CDG);
        long id = deposee.resume().id();
        bureau.valider(id, 0);
        return bureau.titrer(id, 0);
    }
}

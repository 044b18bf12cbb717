package fr.cdg62.carriere.retraite.controle;

import static fr.cdg62.carriere.api.retraite.controle.NatureEcart.DATES;
import static fr.cdg62.carriere.api.retraite.controle.NatureEcart.PERIODE_ABSENTE_DE_LA_CARRIERE;
import static fr.cdg62.carriere.api.retraite.controle.NatureEcart.PERIODE_ABSENTE_DU_COMPTE;

import fr.cdg62.carriere.api.retraite.Categorie;
import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import fr.cdg62.carriere.api.retraite.controle.EcartCompte;
import fr.cdg62.carriere.api.retraite.controle.NatureEcart;
import fr.cdg62.carriere.controle.GrillesDuJour;
import fr.cdg62.carriere.retraite.CarriereConnue;
import fr.cdg62.carriere.retraite.reglage.ReglesRetraite;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every difference between an account and the careers of its agent, up to the day the account was read. */
final class ComparaisonCompte {
    private final Cote carrieres;
    private final Cote compte;
    private final ReglesRetraite regles;

    private ComparaisonCompte(Cote carrieres, Cote compte, ReglesRetraite regles) {
        this.carrieres = carrieres;
        this.compte = compte;
        this.regles = regles;
    }

    static List<EcartCompte> de(
            List<CarriereConnue> carrieres,
            List<PeriodeCompte> periodes,
            LocalDate arreteAu,
            ReglesRetraite regles,
            GrillesDuJour grilles) {
        List<CarriereConnue> dites = ChronologieCompte.parEmployeur(periodes).entrySet().stream()
                .map(employeur -> new CarriereConnue(employeur.getKey(), true, employeur.getValue()))
                .toList();
        ComparaisonCompte comparaison =
                new ComparaisonCompte(new Cote(carrieres, arreteAu), new Cote(dites, arreteAu), regles);
        return Stream.of(
                        comparaison.ecarts(),
                        EcartsDePlace.de(carrieres, periodes, arreteAu, grilles),
                        actives(periodes, arreteAu))
                .flatMap(ecarts -> ecarts)
                .sorted(Comparator.comparing(EcartCompte::du).thenComparing(EcartCompte::nature))
                .toList();
    }

    private Stream<EcartCompte> ecarts() {
        List<Tranche> tranches = tranches();
        List<Ecart> reunis = new ArrayList<>();
        tranches.stream().map(Rapprochement::de).flatMap(List::stream).forEach(ecart -> reunir(reunis, ecart));
        return reunis.stream()
                .filter(ecart -> ecart.vu().visible())
                .map(ecart -> estDeDates(ecart, tranches) ? ecart.comme(DATES) : ecart)
                .map(Ecart::valeur);
    }

    private List<Tranche> tranches() {
        SortedSet<LocalDate> ruptures = carrieres.ruptures();
        ruptures.addAll(compte.ruptures());
        if (!ruptures.isEmpty()) {
            ruptures.addAll(regles.ruptures().subSet(ruptures.first(), ruptures.last()));
        }
        List<LocalDate> jours = List.copyOf(ruptures);
        List<Tranche> tranches = new ArrayList<>();
        for (int i = 0; i + 1 < jours.size(); i++) {
            LocalDate jour = jours.get(i);
            tranches.add(new Tranche(
                    Periode.entre(jour, jours.get(i + 1).minusDays(1)),
                    carrieres.le(jour, regles),
                    compte.le(jour, regles)));
        }
        return tranches;
    }

    private static void reunir(List<Ecart> reunis, Ecart ecart) {
        for (int i = reunis.size() - 1; i >= 0; i--) {
            if (reunis.get(i).seProlonge(ecart)) {
                reunis.set(i, reunis.get(i).jusquA(ecart));
                return;
            }
        }
        reunis.add(ecart);
    }

    /** What is missing on a side is a matter of dates when that side has the same employer the day before or after. */
    private static boolean estDeDates(Ecart ecart, List<Tranche> tranches) {
        NatureEcart nature = ecart.nature();
        if (nature != PERIODE_ABSENTE_DU_COMPTE && nature != PERIODE_ABSENTE_DE_LA_CARRIERE) {
            return false;
        }
        Function<Tranche, List<Vu>> cote = nature == PERIODE_ABSENTE_DU_COMPTE ? Tranche::compte : Tranche::carriere;
        LocalDate veille = ecart.periode().debut().minusDays(1);
        LocalDate lendemain = ecart.periode().fin().plusDays(1);
        return tranches.stream()
                .filter(tranche ->
                        tranche.periode().contient(veille) || tranche.periode().contient(lendemain))
                .map(cote)
                .flatMap(List::stream)
                .anyMatch(vu -> vu.siren().equals(ecart.vu().siren()));
    }

    private static Stream<EcartCompte> actives(List<PeriodeCompte> periodes, LocalDate arreteAu) {
        return periodes.stream()
                .filter(periode -> periode.categorie() == Categorie.ACTIVE || periode.servicesActifsJours() != null)
                .map(periode -> new EcartCompte(
                        NatureEcart.CATEGORIE,
                        NatureEcart.CATEGORIE.libelle(),
                        periode.debut(),
                        periode.fin() == null ? arreteAu : periode.fin(),
                        periode.siren(),
                        "Aucun classement de l'emploi",
                        active(periode),
                        NatureEcart.CATEGORIE.aFaire()));
    }

    private static String active(PeriodeCompte periode) {
        return periode.categorie() == Categorie.ACTIVE
                ? "Catégorie active"
                : "%d jour(s) en catégorie active".formatted(periode.servicesActifsJours());
    }
}

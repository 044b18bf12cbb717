package fr.cdg62.carriere.retraite.controle;

import fr.cdg62.carriere.api.grille.EchelonGrille;
import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import fr.cdg62.carriere.api.retraite.controle.EcartCompte;
import fr.cdg62.carriere.api.retraite.controle.NatureEcart;
import fr.cdg62.carriere.chronologie.Situation;
import fr.cdg62.carriere.controle.GrillesDuJour;
import fr.cdg62.carriere.retraite.CarriereConnue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The grades and indices of an account against those of the careers, on the last day of each period: that is the one its
 * index is of. Where the account or the career says none, there is nothing to compare.
 */
final class EcartsDePlace {
    private final List<CarriereConnue> carrieres;
    private final LocalDate arreteAu;
    private final GrillesDuJour grilles;

    private EcartsDePlace(List<CarriereConnue> carrieres, LocalDate arreteAu, GrillesDuJour grilles) {
        this.carrieres = carrieres;
        this.arreteAu = arreteAu;
        this.grilles = grilles;
    }

    static Stream<EcartCompte> de(
            List<CarriereConnue> carrieres, List<PeriodeCompte> periodes, LocalDate arreteAu, GrillesDuJour grilles) {
        EcartsDePlace ecarts = new EcartsDePlace(carrieres, arreteAu, grilles);
        return periodes.stream().filter(periode -> periode.grade() != null).flatMap(ecarts::de);
    }

    private Stream<EcartCompte> de(PeriodeCompte periode) {
        LocalDate dernier = periode.fin() == null || periode.fin().isAfter(arreteAu) ? arreteAu : periode.fin();
        return carrieres.stream()
                .filter(carriere ->
                        carriere.visible() && carriere.employeur(dernier).equals(periode.siren()))
                .flatMap(carriere -> carriere.chronologie().situation(dernier).stream())
                .findFirst()
                .flatMap(situation -> comparer(periode, situation, dernier))
                .stream();
    }

    private Optional<EcartCompte> comparer(PeriodeCompte periode, Situation situation, LocalDate dernier) {
        if (!situation.grade().equals(periode.grade())) {
            return Optional.of(ecart(NatureEcart.GRADE, periode, dernier, situation.grade(), periode.grade()));
        }
        if (periode.indiceBrut() == null) {
            return Optional.empty();
        }
        return grilles.au(situation.grade(), dernier)
                .filter(grille -> grille.contient(situation.echelon()))
                .map(grille -> grille.echelon(situation.echelon()))
                .filter(echelon -> echelon.indiceBrut() != periode.indiceBrut())
                .map(echelon ->
                        ecart(NatureEcart.INDICE, periode, dernier, texte(echelon), "IB " + periode.indiceBrut()));
    }

    private static String texte(EchelonGrille echelon) {
        return "Échelon %d, IB %d".formatted(echelon.numero(), echelon.indiceBrut());
    }

    private static EcartCompte ecart(
            NatureEcart nature, PeriodeCompte periode, LocalDate dernier, String carriere, String compte) {
        return new EcartCompte(
                nature, nature.libelle(), periode.debut(), dernier, periode.siren(), carriere, compte, nature.aFaire());
    }
}

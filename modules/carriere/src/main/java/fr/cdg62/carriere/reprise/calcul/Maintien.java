package fr.cdg62.carriere.reprise.calcul;

import fr.cdg62.carriere.api.classement.SituationDeGrade;
import fr.cdg62.carriere.api.grille.EchelonGrille;
import fr.cdg62.carriere.api.reprise.NatureService;
import fr.cdg62.carriere.grille.Grille;
import fr.cdg62.carriere.reprise.remuneration.MaintienContractuel;
import fr.cdg62.socle.trace.Tracage;
import java.util.List;

/** The index kept personally by one whose place is worth less than what he had before. */
final class Maintien {
    /** Rules of the schemes that take services of contractuel. */
    private static final List<String> PUBLICS = List.of("C-ART5", "B-ART14", "A-ART7");

    private final Etabli etabli;
    private final Tracage trace;

    Maintien(Etabli etabli, Tracage trace) {
        this.etabli = etabli;
        this.trace = trace;
    }

    /**
     * The IB kept above that of the échelon of arrival, null for none.
     *
     * @param regle code of the scheme: only those of public services keep the pay of a contractuel
     */
    Integer indice(String regle, EchelonGrille arrivee) {
        DemandeReprise demande = etabli.demande();
        if (demande.origine() != null) {
            return fonctionnaire(demande.origine(), arrivee);
        }
        if (demande.remuneration() != null && PUBLICS.stream().anyMatch(regle::startsWith)) {
            return contractuel(demande, arrivee);
        }
        return null;
    }

    private Integer contractuel(DemandeReprise demande, EchelonGrille arrivee) {
        Grille grille = etabli.grille();
        int limite = grille.echelon(grille.dernier()).indiceBrut();
        return new MaintienContractuel(etabli.reglages().maintien(), demande.nomination(), limite, trace)
                .indice(demande.remuneration(), demande.services(NatureService.PUBLIC), arrivee);
    }

    private Integer fonctionnaire(SituationDeGrade origine, EchelonGrille arrivee) {
        DemandeReprise demande = etabli.demande();
        int ancien = etabli.grilles()
                .au(origine.grade(), demande.nomination())
                .echelon(origine.echelon())
                .indiceBrut();
        int limite = etabli.grilles().dernierIndice(demande.grade().cadreEmplois(), demande.nomination());
        int maintenu = Math.min(ancien, limite);
        if (maintenu <= arrivee.indiceBrut()) {
            return null;
        }
        trace.etape(
                "Indice maintenu",
                "IB %d antérieur supérieur à %d ; dernier échelon du cadre d'emplois : IB %d"
                        .formatted(ancien, arrivee.indiceBrut(), limite),
                "IB %d à titre personnel".formatted(maintenu),
                "dans la limite du dernier échelon du cadre d'emplois");
        return maintenu;
    }
}

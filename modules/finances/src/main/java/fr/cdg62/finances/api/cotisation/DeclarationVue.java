package fr.cdg62.finances.api.cotisation;

import fr.cdg62.finances.api.cotisation.calcul.BaseMensuelle;
import fr.cdg62.finances.api.cotisation.calcul.EcartPaie;
import fr.cdg62.finances.api.cotisation.calcul.Periodicite;
import fr.cdg62.finances.api.cotisation.calcul.ResultatCalcul;
import fr.cdg62.finances.api.cotisation.calcul.Variation;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A declaration with everything that explains it.
 *
 * @param periodicite kind of its period
 * @param echeance last day to declare and pay
 * @param bases bases declared, in the order of the months
 * @param calcul what they give, with its trace, as computed when last saved
 * @param motif why the CdG rejected it, or why it taxed; null otherwise
 * @param variations months that moved too much since N-1, to check by hand; never a refusal
 * @param ecartsPaie months that differ from the pay made by the CdG; nothing can be accepted while there is one
 * @param historique all the versions of the period, the latest first, this one included
 * @param actionsPossibles names of the events that the caller may cause now
 */
public record DeclarationVue(
        DeclarationResume resume,
        Periode periode,
        Periodicite periodicite,
        LocalDate echeance,
        List<BaseMensuelle> bases,
        ResultatCalcul calcul,
        String motif,
        List<Variation> variations,
        List<EcartPaie> ecartsPaie,
        List<DeclarationResume> historique,
        Set<EvenementDeclaration> actionsPossibles) {

    public DeclarationVue {
        bases = List.copyOf(bases);
        variations = List.copyOf(variations);
        ecartsPaie = List.copyOf(ecartsPaie);
        historique = List.copyOf(historique);
        actionsPossibles = Set.copyOf(actionsPossibles);
    }
}

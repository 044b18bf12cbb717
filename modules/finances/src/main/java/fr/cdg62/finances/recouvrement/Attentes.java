package fr.cdg62.finances.recouvrement;

import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.Optional;

/** The declarations awaited. */
interface Attentes {

    Optional<DeclarationAttendue> chercher(String siren, Periode periode);

    void ajouter(DeclarationAttendue attendue);

    /** Those still missing whose échéance is before the day, the oldest first. */
    Page<DeclarationAttendue> enRetard(LocalDate jour, DemandePage page);
}

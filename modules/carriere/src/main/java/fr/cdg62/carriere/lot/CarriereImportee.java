package fr.cdg62.carriere.lot;

import fr.cdg62.carriere.api.acte.TypeActe;
import fr.cdg62.carriere.api.parcours.Changement;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Traduction;
import fr.cdg62.referentiel.api.collectivite.CollectiviteVue;
import java.time.LocalDate;
import java.util.List;

/**
 * A career to write in bulk, already judged.
 *
 * @param agent identity of the agent, already recorded
 * @param nir 15 characters
 * @param cadreEmplois code of the cadre d'emplois
 * @param employeur employer today
 */
public record CarriereImportee(
        long agent,
        String nir,
        String nom,
        String prenom,
        String cadreEmplois,
        CollectiviteVue employeur,
        List<ActeImporte> actes) {
    public CarriereImportee {
        actes = List.copyOf(actes);
    }

    Chronologie chronologie() {
        return Chronologie.de(actes.stream()
                .flatMap(acte -> acte.changements().stream())
                .map(Traduction::fait)
                .toList());
    }

    /**
     * An act of it.
     *
     * @param numero number, up to 40 characters
     * @param changements at least one
     */
    public record ActeImporte(
            TypeActe type, String numero, LocalDate dateSignature, LocalDate dateEffet, List<Changement> changements) {
        public ActeImporte {
            changements = List.copyOf(changements);
        }
    }
}

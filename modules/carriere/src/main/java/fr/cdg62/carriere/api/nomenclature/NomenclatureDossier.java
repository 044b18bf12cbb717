package fr.cdg62.carriere.api.nomenclature;

import jakarta.ejb.Local;
import java.util.List;

/** What a dossier individuel may hold (arrêté of 21 December 2012), and what one of them lacks. */
@Local
public interface NomenclatureDossier {
    /** The 21 rubriques in force today. */
    List<RubriqueVue> rubriques();

    /** The types of pieces in force today. */
    List<TypePieceVue> types();

    /** The mandatory pieces that a dossier lacks, from the rows in force today for the status of its agent. */
    List<TypePieceVue> manquantes(long dossier);
}

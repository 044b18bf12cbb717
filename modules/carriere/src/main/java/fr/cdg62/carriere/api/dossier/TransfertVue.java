package fr.cdg62.carriere.api.dossier;

import java.time.LocalDate;
import java.util.Set;

/** A transfer of a dossier to another CDG (décret 85-643, art. 41). */
public record TransfertVue(
        long id,
        long dossier,
        String numeroDossier,
        String intitule,
        String destinataire,
        String employeur,
        LocalDate dateDepart,
        EtatTransfert etat,
        String preparePar,
        String signePar,
        LocalDate signeLe,
        LocalDate accuseLe,
        Set<EvenementTransfert> possibles,
        long version) {}

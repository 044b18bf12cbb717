package fr.cdg62.carriere.api.conseil;

import java.time.LocalDate;

/** A row of a list of saisines. */
public record LigneSaisine(
        long id,
        String numero,
        String siren,
        NatureSaisine nature,
        ThemeConseil theme,
        String objet,
        EtatSaisine etat,
        LocalDate recueLe,
        LocalDate repondueLe) {}

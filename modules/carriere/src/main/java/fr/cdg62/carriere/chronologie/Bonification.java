package fr.cdg62.carriere.chronologie;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.position.NatureBonification;
import java.time.LocalDate;

/** Ancienneté given on a day. */
public record Bonification(LocalDate acquise, NatureBonification nature, Duree duree) {}
